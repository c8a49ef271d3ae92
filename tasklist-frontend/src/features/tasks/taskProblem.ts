import type { ApiError } from '@/shared/api/apiError'

/** What a refused command means to the user, and the way on. */
export interface TaskProblem {
  /** Key of the text below `problem`. */
  text: string
  values: Record<string, string>
  way: 'takeover' | 'reload' | 'leave'
}

export function taskProblemOf(error: ApiError): TaskProblem {
  const assignee = assigneeOf(error)
  const values = { assignee: assignee ?? '', code: error.code }
  switch (error.code) {
    case 'TASK_ALREADY_ASSIGNED':
      return { text: assignee ? 'assignedTo' : 'assigned', values, way: 'takeover' }
    case 'CONFLICT':
      return { text: assignee ? 'changedBy' : 'changed', values, way: 'reload' }
    case 'TASK_ENDED':
      return { text: 'ended', values, way: 'leave' }
    case 'NOT_FOUND':
      return { text: 'gone', values, way: 'leave' }
    case 'FORBIDDEN':
      return { text: 'forbidden', values, way: 'reload' }
    case 'UNKNOWN_ACCOUNT':
    case 'ASSIGNEE_NOT_ALLOWED':
      return { text: 'notAssignable', values, way: 'reload' }
    case 'TASK_DELEGATED':
      return { text: 'delegated', values, way: 'reload' }
    case 'BAD_INPUT':
      return { text: 'badInput', values, way: 'reload' }
    case 'NETWORK':
    case 'UNAVAILABLE':
      return { text: 'unreachable', values, way: 'reload' }
    default:
      return { text: 'other', values, way: 'reload' }
  }
}

function assigneeOf({ extensions }: ApiError): string | undefined {
  const current = extensions.current as { assignee?: string | null } | undefined
  return current?.assignee ?? (extensions.assignee as string | undefined) ?? undefined
}
