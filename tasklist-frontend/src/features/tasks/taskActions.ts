import type { TaskHeadFragment } from '@/shared/api/generated/graphql'

/** What somebody may do with a task beside filling in its form. */
export type TaskAction =
  'claim' | 'unclaim' | 'resolve' | 'assign' | 'delegate' | 'edit' | 'defer' | 'undefer' | 'fail'

type Offered = Pick<TaskHeadFragment, 'assignee' | 'can' | 'followUpAt'>

/** Those in sight, and those behind "More"; each only if the server says that the viewer may. */
export function actionsOf({ can, assignee, followUpAt }: Offered, me: string, now: Date) {
  const putOff = followUpAt != null && new Date(followUpAt) > now
  return {
    inSight: offered({
      claim: can.claim && assignee !== me,
      resolve: can.resolve,
      unclaim: can.unclaim,
      assign: can.assign,
    }),
    more: offered({
      edit: can.update,
      defer: can.defer,
      undefer: can.undefer && putOff,
      delegate: can.delegate,
      fail: can.fail.length > 0,
    }),
  }
}

function offered(actions: Partial<Record<TaskAction, boolean>>): TaskAction[] {
  return (Object.keys(actions) as TaskAction[]).filter((action) => actions[action])
}
