import { describe, expect, it } from 'vitest'
import { en } from '@/shared/i18n/en'
import { isDetail, wordsOf } from './timelineWords'

describe('the timeline in words', () => {
  it('should name who did it', () => {
    expect(wordsOf({ type: 'TASK_CLAIMED', user: 'clerk', activityName: 'Check' })).toMatchObject({
      text: 'TASK_CLAIMED_BY',
      values: { what: 'Check' },
    })
  })

  it('should say names as the reader’s language does', () => {
    const fact = { type: 'TASK_CLAIMED', user: 'clerk', activityName: 'Check' }
    expect(wordsOf(fact, () => 'Prüfen').values.what).toBe('Prüfen')
  })

  it('should show a type it does not know by its name', () => {
    expect(wordsOf({ type: 'COMET_SIGHTED' })).toMatchObject({
      text: 'OTHER',
      values: { what: 'COMET_SIGHTED' },
    })
  })

  it('should keep technical steps for those who ask', () => {
    expect(isDetail({ type: 'ACTIVITY_STARTED' })).toBe(true)
    expect(isDetail({ type: 'TASK_COMPLETED' })).toBe(false)
  })

  it('should have words for every type with and without a person', () => {
    for (const type of [
      'TASK_CREATED',
      'ACTIVITY_STARTED',
      'INCIDENT_RESOLVED',
      'INTEGRATION_FAILED',
      'INTEGRATION_RETRIED',
      'INTEGRATION_RESOLVED',
      'INTEGRATION_ANSWER_IGNORED',
      'DEAD_LETTER_REPLAYED',
    ]) {
      for (const user of [undefined, 'clerk'])
        expect(en.timeline).toHaveProperty(wordsOf({ type, user }).text)
    }
  })
})
