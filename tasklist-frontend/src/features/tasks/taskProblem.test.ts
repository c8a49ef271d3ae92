import { describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import { taskProblemOf } from './taskProblem'

describe('what a refused command means', () => {
  it('should offer to take over what somebody else claimed', () => {
    const error = apiError('TASK_ALREADY_ASSIGNED', '', { extensions: { current: { assignee: 'clerk2' } } })

    expect(taskProblemOf(error)).toMatchObject({
      text: 'assignedTo',
      values: { assignee: 'clerk2' },
      way: 'takeover',
    })
  })

  it('should show the newest state after a conflict', () => {
    expect(taskProblemOf(apiError('CONFLICT', ''))).toMatchObject({ text: 'changed', way: 'reload' })
  })

  it('should say that somebody cannot get the task', () => {
    expect(taskProblemOf(apiError('ASSIGNEE_NOT_ALLOWED', '')).text).toBe('notAssignable')
    expect(taskProblemOf(apiError('UNKNOWN_ACCOUNT', '')).text).toBe('notAssignable')
  })

  it('should lead away from a task that has ended', () => {
    expect(taskProblemOf(apiError('TASK_ENDED', '')).way).toBe('leave')
  })

  it('should show the newest state when the server was away', () => {
    expect(taskProblemOf(apiError('UNAVAILABLE', '')).way).toBe('reload')
  })
})
