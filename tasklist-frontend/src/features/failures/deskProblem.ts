import type { ApiError } from '@/shared/api/apiError'

/** Why something did not change: a key below `desk.problem`, and the server's own sentence where it says more. */
export interface DeskProblem {
  text: string
  code: string
  detail?: string
}

const explained = [
  'FAILURE_NOT_OPEN',
  'DEAD_LETTER_REPLAYED',
  'UNKNOWN_INTEGRATION_TYPE',
  'ERROR_NOT_OFFERED',
  'ERROR_NOT_HANDLED',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'UNAVAILABLE',
  'NETWORK',
]
const withDetail = ['VALIDATION_FAILED', 'BAD_INPUT', 'PROCESS_FAILED']

export function deskProblemOf({ code, message }: Pick<ApiError, 'message'> & { code: string }): DeskProblem {
  if (explained.includes(code)) return { text: code, code }
  return { text: withDetail.includes(code) ? code : 'other', code, detail: message }
}
