/** The stable codes of the API, and those of the way to it. Decisions are made on these, never on messages. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'VALIDATION_FAILED'
  | 'TASK_ALREADY_ASSIGNED'
  | 'TASK_ENDED'
  | 'TASK_DELEGATED'
  | 'PROCESS_FAILED'
  | 'TOO_MANY_TASKS'
  | 'UNKNOWN_ACCOUNT'
  | 'ASSIGNEE_NOT_ALLOWED'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'TOO_MANY_ATTACHMENTS'
  | 'FAILURE_NOT_OPEN'
  | 'ERROR_NOT_OFFERED'
  | 'ERROR_NOT_HANDLED'
  | 'UNKNOWN_INTEGRATION_TYPE'
  | 'DEAD_LETTER_REPLAYED'
  | 'BAD_CURSOR'
  | 'BAD_INPUT'
  | 'QUERY_TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'NETWORK'
  /** The user stopped it. */
  | 'ABORTED'
  /** The browser cannot read the file. */
  | 'UNREADABLE'

export interface Violation {
  path: string
  code: string
  message: string
}

export interface ApiError {
  code: ErrorCode
  message: string
  /** The field of the answer that is missing because of this error. */
  field?: string
  violations: Violation[]
  extensions: Record<string, unknown>
}

export function apiError(code: ErrorCode, message: string, more: Partial<ApiError> = {}): ApiError {
  return { code, message, violations: [], extensions: {}, ...more }
}

/** Whether trying the same again later can help. */
export function isTransient({ code }: ApiError): boolean {
  return code === 'NETWORK' || code === 'UNAVAILABLE' || code === 'INTERNAL'
}
