import { describe, expect, it } from 'vitest'
import { stillStanding, summaryOf, violationErrors } from './violations'
import { validationErrors } from './validator'

const refused = [
  { path: '/vehicle/plate', code: 'PATTERN', message: 'Not a plate' },
  { path: '/months', code: 'ENUM', message: 'Not offered' },
]

describe('violations found by the server', () => {
  it('should be errors of the fields they name', () => {
    expect(summaryOf(violationErrors(refused), ({ message }) => message ?? '')).toEqual([
      { path: 'vehicle.plate', message: 'Not a plate' },
      { path: 'months', message: 'Not offered' },
    ])
  })

  it('should go away when the value is changed', () => {
    const before = { vehicle: { plate: 'x' }, months: 5 }

    expect(stillStanding(refused, before, { vehicle: { plate: 'y' }, months: 5 })).toEqual([refused[1]])
  })

  it('should lead to the field that is missing', () => {
    const errors = validationErrors({ type: 'object', required: ['name'] }, {})

    expect(summaryOf(errors, () => 'missing')).toEqual([{ path: 'name', message: 'missing' }])
  })
})
