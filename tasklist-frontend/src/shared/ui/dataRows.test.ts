import { describe, expect, it } from 'vitest'
import { dataRows } from './dataRows'

describe('data in rows', () => {
  it('should read names as words, in their order', () => {
    expect(dataRows({ validFrom: '2026-12-01', licencePlate: 'M-AB 1', costEUR: 3 })).toEqual([
      { name: 'CostEUR', value: 3 },
      { name: 'Licence plate', value: 'M-AB 1' },
      { name: 'Valid from', value: '2026-12-01' },
    ])
  })

  it('should say where a nested value belongs', () => {
    const data = { applicant: { name: 'Ada', address: {} }, papers: [{ kind: 'ID' }, { kind: 'Lease' }] }

    expect(dataRows(data)).toEqual([
      { name: 'Applicant › Address', value: undefined },
      { name: 'Applicant › Name', value: 'Ada' },
      { name: 'Papers › 1 › Kind', value: 'ID' },
      { name: 'Papers › 2 › Kind', value: 'Lease' },
    ])
  })

  it('should keep a list of plain values together', () => {
    expect(dataRows({ tags: ['a', 'b'] })).toEqual([{ name: 'Tags', value: ['a', 'b'] }])
  })

  it.each([undefined, null, 'text', ['a']])('should have none for %s', (data) => {
    expect(dataRows(data)).toEqual([])
  })
})
