import { describe, expect, it } from 'vitest'
import { emptyTask, inputOf, isComplete } from './newTask'

describe('a new task', () => {
  it('should need a name and whoever works on it', () => {
    expect(isComplete(emptyTask())).toBe(false)
    expect(isComplete({ ...emptyTask(), name: 'Order toner' })).toBe(true)
    expect(isComplete({ ...emptyTask(), name: 'Order toner', who: 'group' })).toBe(false)
  })

  it('should leave out what was not entered', () => {
    expect(inputOf({ ...emptyTask(), name: ' Order toner ' }, 'k')).toEqual({
      name: 'Order toner',
      priority: 50,
      idempotencyKey: 'k',
    })
  })

  it('should be for the chosen one only', () => {
    const task = { ...emptyTask(), name: 'Order toner', person: 'clerk2', group: 'permits' }

    expect(inputOf({ ...task, who: 'person' }, 'k')).toMatchObject({ assignee: 'clerk2' })
    expect(inputOf({ ...task, who: 'group' }, 'k')).toMatchObject({ candidateGroups: ['permits'] })
    expect(inputOf({ ...task, who: 'me' }, 'k')).not.toHaveProperty('assignee')
  })
})
