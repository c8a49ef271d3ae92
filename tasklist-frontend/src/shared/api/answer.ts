import type { CombinedError, OperationResult } from '@urql/core'
import { apiError, type ApiError, type ErrorCode, type Violation } from './apiError'

/** What a request came back with. Requests do not throw; data and errors may both be there when one service is down. */
export interface Answer<Data> {
  data?: Data
  errors: ApiError[]
}

export function answerOf<Data>({ data, error }: Pick<OperationResult<Data>, 'data' | 'error'>): Answer<Data> {
  const errors = error ? errorsOf(error) : []
  return { data: errors.length > 0 && isEmpty(data) ? undefined : (data ?? undefined), errors }
}

/** Nothing but nulls beside an error is no answer: "not there" may only be said when it is known. */
function isEmpty(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).every((field) => field === null)
}

function errorsOf(error: CombinedError): ApiError[] {
  if (error.graphQLErrors.length === 0) return [apiError('NETWORK', error.message)]
  return error.graphQLErrors.map(({ message, extensions, path }) =>
    apiError((extensions?.code as ErrorCode | undefined) ?? 'INTERNAL', message, {
      field: path?.filter((step) => typeof step === 'string').join('.'),
      violations: (extensions?.violations as Violation[] | undefined) ?? [],
      extensions: extensions ?? {},
    }),
  )
}
