import { describe, expect, it } from 'vitest'
import { nextTask } from './nextTask'

describe('where to go after a task', () => {
  it('should go on in the same case', () => {
    const ofCase = [
      { id: 'done', state: 'COMPLETED' },
      { id: 'next', state: 'OPEN', assignee: null, can: { complete: true } },
    ]

    expect(nextTask('done', ofCase, ['done', 'other'], 'me')).toBe('next')
  })

  it('should not go to a task that somebody else works on', () => {
    const ofCase = [{ id: 'theirs', state: 'OPEN', assignee: 'clerk2', can: { complete: false } }]

    expect(nextTask('done', ofCase, ['a', 'done', 'b'], 'me')).toBe('b')
  })

  it('should go to the row above after the last one', () => {
    expect(nextTask('done', [], ['a', 'done'], 'me')).toBe('a')
  })

  it('should go nowhere when nothing is left', () => {
    expect(nextTask('done', [], ['done'], 'me')).toBeUndefined()
  })
})
