import type {
  DeadLetterFilter,
  IncidentFilter,
  IntegrationFailureFilter,
  IntegrationFailureState,
} from '@/shared/api/generated/graphql'

export const desks = ['failures', 'jobs', 'messages'] as const
export type Desk = (typeof desks)[number]

export const failureStates = ['OPEN', 'RETRYING', 'RESOLVED', 'ENDED'] as const
export const letterStates = ['waiting', 'replayed'] as const
type LetterState = (typeof letterStates)[number]

/** What the operator looks at; lives in the URL and nowhere else. Without a state it is all of them. */
export interface DeskFilters {
  desk: Desk
  state?: IntegrationFailureState
  letters?: LetterState
  /** Words in the cause, or in the error of a message. */
  search: string
  type?: string
  caseId?: string
}

type Query = Record<string, unknown>

/** Begins with what waits for somebody. */
export function parseDeskFilters(query: Query): DeskFilters {
  const state = text(query.state)
  return {
    desk: desks.find((desk) => desk === query.desk) ?? 'failures',
    state: state === 'all' ? undefined : (failureStates.find((one) => one === state) ?? 'OPEN'),
    letters: state === 'all' ? undefined : (letterStates.find((one) => one === state) ?? 'waiting'),
    search: text(query.q)?.trim() ?? '',
    type: text(query.type),
    caseId: text(query.case),
  }
}

/** Only what differs from where one begins, so that links stay short. */
export function deskFiltersToQuery({
  desk,
  search,
  type,
  caseId,
  ...filters
}: DeskFilters): Record<string, string> {
  const state = stateToQuery(desk, filters)
  return {
    ...(desk !== 'failures' && { desk }),
    ...(state && { state }),
    ...(search && desk !== 'jobs' && { q: search }),
    ...(type && desk === 'failures' && { type }),
    ...(caseId && desk !== 'messages' && { case: caseId }),
  }
}

function stateToQuery(
  desk: Desk,
  { state, letters }: Pick<DeskFilters, 'state' | 'letters'>,
): string | undefined {
  if (desk === 'jobs') return undefined
  const shown = (desk === 'failures' ? state : letters) ?? 'all'
  return shown === (desk === 'failures' ? 'OPEN' : 'waiting') ? undefined : shown
}

export function failureFilterOf({ state, search, type, caseId }: DeskFilters): IntegrationFailureFilter {
  return {
    ...(state && { states: [state] }),
    ...(search && { text: search }),
    ...(type && { type }),
    ...(caseId && { serviceInstanceId: caseId }),
  }
}

/** Jobs of the engine; what integrations failed at has a list of its own. */
export function jobFilterOf({ caseId }: Pick<DeskFilters, 'caseId'>): IncidentFilter {
  return { types: ['failedJob'], ...(caseId && { serviceInstanceId: caseId }) }
}

export function letterFilterOf({ letters, search }: DeskFilters): DeadLetterFilter {
  return {
    ...(letters && { replayed: letters === 'replayed' }),
    ...(search && { text: search }),
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined
}
