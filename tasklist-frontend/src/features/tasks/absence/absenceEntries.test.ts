import { describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import type { SubstitutionFragment } from '@/shared/api/generated/graphql'
import { en } from '@/shared/i18n/en'
import { absenceProblem, groupsLedBy, inputOf, isComplete, periodProblem } from './absenceEntries'

const now = new Date('2026-11-20T12:00')
const entries = { absent: 'clerk', substitute: 'clerk2', from: '', until: '2026-11-30T00:00', reason: ' ' }
const known = { id: 's1', absent: 'clerk', substitute: 'clerk2', state: 'ACTIVE' } as SubstitutionFragment

describe('what is asked about an absence', () => {
  it.each([
    ['nothing is wrong', {}, undefined],
    ['the end has passed', { until: '2026-11-20T11:59' }, 'past'],
    ['the end is before the beginning', { from: '2026-12-24T00:00' }, 'order'],
    ['it is longer than a year and a day', { until: '2027-11-22T12:00' }, 'long'],
  ])('should say when %s', (_, part, problem) => {
    expect(periodProblem({ ...entries, ...part }, now)).toBe(problem)
  })

  it('should take two people and an end', () => {
    expect(isComplete(entries, now)).toBe(true)
    expect(isComplete({ ...entries, until: '' }, now)).toBe(false)
    expect(isComplete({ ...entries, substitute: null }, now)).toBe(false)
    expect(isComplete({ ...entries, substitute: 'clerk' }, now)).toBe(false)
  })

  it('should begin at once if no beginning is given', () => {
    expect(inputOf(entries, undefined, now)).toEqual({
      absent: 'clerk',
      substitute: 'clerk2',
      from: now.toISOString(),
      until: new Date('2026-11-30T00:00').toISOString(),
      reason: null,
    })
  })

  it('should leave the beginning as it was once it has begun', () => {
    expect(inputOf(entries, known, now)).not.toHaveProperty('from')
    expect(inputOf(entries, { ...known, state: 'PLANNED' }, now)).toMatchObject({
      id: 's1',
      from: now.toISOString(),
    })
  })

  it('should know the groups somebody leads by the groups they are in', () => {
    expect(groupsLedBy(['permits', 'permits-lead', 'travel-lead', '-lead'])).toEqual(['permits', 'travel'])
  })

  it('should have words for every refusal', () => {
    const violation = { path: '/from', code: 'OVERLAPS', message: '' }
    expect(absenceProblem(apiError('VALIDATION_FAILED', '', { violations: [violation] }))).toBe('OVERLAPS')
    for (const code of ['VALIDATION_FAILED', 'UNKNOWN_ACCOUNT', 'FORBIDDEN', 'CONFLICT', 'INTERNAL'] as const)
      expect(en.absence.problem).toHaveProperty(absenceProblem(apiError(code, '')))
  })
})
