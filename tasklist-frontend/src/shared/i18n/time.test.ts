import { describe, expect, it } from 'vitest'
import { inWords } from './time'

const now = new Date(2026, 10, 21, 10, 0)
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute)

describe('times in words', () => {
  it.each([
    [at(21, 10), 'now'],
    [at(21, 10, 5), 'in 5 minutes'],
    [at(21, 8), '2 hours ago'],
    [at(22, 9), 'tomorrow'],
    [at(20, 23), 'yesterday'],
    [at(26, 10), 'in 5 days'],
    [new Date(2027, 1, 21), 'in 3 months'],
  ])('should say %s as %s', (time, words) => {
    expect(inWords(time, now, 'en')).toBe(words)
  })

  it('should speak German', () => {
    expect(inWords(at(19, 10), now, 'de')).toBe('vorgestern')
  })
})
