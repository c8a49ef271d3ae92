import { describe, expect, it } from 'vitest'
import { taskPermissions } from '@/test/fixtures'
import { actionsOf } from './taskActions'

const now = new Date('2026-11-21T12:00:00Z')

describe('what is offered to do with a task', () => {
  it('should be nothing if the server allows nothing', () => {
    const task = { assignee: null, followUpAt: '2026-12-01T08:00:00Z', can: taskPermissions() }

    expect(actionsOf(task, 'clerk', now)).toEqual({ inSight: [], more: [] })
  })

  it('should be what the server allows', () => {
    const can = taskPermissions({
      claim: true,
      assign: true,
      update: true,
      fail: [{ code: 'WITHDRAWN', name: 'Withdrawn' }],
    })

    expect(actionsOf({ assignee: null, can }, 'clerk', now)).toEqual({
      inSight: ['claim', 'assign'],
      more: ['edit', 'fail'],
    })
  })

  it('should be to take up again only what is put off', () => {
    const can = taskPermissions({ undefer: true })

    expect(actionsOf({ followUpAt: '2026-11-22T08:00:00Z', can }, 'clerk', now).more).toEqual(['undefer'])
    expect(actionsOf({ followUpAt: '2026-11-20T08:00:00Z', can }, 'clerk', now).more).toEqual([])
  })
})
