import { describe, expect, it } from 'vitest'
import { deferChoices } from './deferChoices'

function days(now: Date): string[] {
  return deferChoices(now).map(({ at }) => `${at.getMonth() + 1}-${at.getDate()} ${at.getHours()}`)
}

describe('when to put a task off to', () => {
  it('should be mornings to come', () => {
    expect(days(new Date(2026, 10, 18, 22, 30))).toEqual(['11-19 8', '11-23 8', '12-2 8'])
  })

  it('should be the Monday of the next week, on a Monday and a Sunday too', () => {
    expect(days(new Date(2026, 10, 23, 9))[1]).toBe('11-30 8')
    expect(days(new Date(2026, 10, 22, 9))[1]).toBe('11-23 8')
  })
})
