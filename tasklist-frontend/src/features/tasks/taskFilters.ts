import type { TaskFilter, TaskOrder } from '@/shared/api/generated/graphql'

export const views = ['mine', 'available', 'all'] as const
export type TaskView = (typeof views)[number]

export const sorts = ['due', 'newest', 'oldest', 'priority', 'name', 'relevance'] as const
export type TaskSort = (typeof sorts)[number]

/** What the user asked the list for; lives in the URL and nowhere else. */
export interface TaskFilters {
  view: TaskView
  search: string
  services: string[]
  overdue: boolean
  important: boolean
  sort: TaskSort
}

export interface Viewer {
  name: string
  groups: readonly string[]
}

export type Query = Record<string, string | null | (string | null)[] | undefined>

/** Priority is 50 unless set; more than that is important. */
const IMPORTANT_FROM = 51

const orders: Record<TaskSort, TaskOrder[]> = {
  due: [
    { field: 'DUE_AT', direction: 'ASC' },
    { field: 'CREATED_AT', direction: 'DESC' },
  ],
  newest: [{ field: 'CREATED_AT', direction: 'DESC' }],
  oldest: [{ field: 'CREATED_AT', direction: 'ASC' }],
  priority: [
    { field: 'PRIORITY', direction: 'DESC' },
    { field: 'DUE_AT', direction: 'ASC' },
  ],
  name: [{ field: 'NAME', direction: 'ASC' }],
  relevance: [{ field: 'RELEVANCE', direction: 'DESC' }],
}

/** Reads what it can; what makes no sense in the URL is the default. */
export function parseFilters(query: Query): TaskFilters {
  const search = single(query.q)?.trim() ?? ''
  const sort = oneOf(sorts, single(query.sort))
  return {
    view: oneOf(views, single(query.view)) ?? 'all',
    search,
    services: all(query.service),
    overdue: single(query.overdue) === '1',
    important: single(query.important) === '1',
    sort: sort && (sort !== 'relevance' || search) ? sort : defaultSort(search),
  }
}

/** Only what differs from the defaults, so that links stay short. */
export function filtersToQuery(filters: TaskFilters): Record<string, string | string[]> {
  const { view, search, services, overdue, important, sort } = filters
  return {
    ...(view !== 'all' && { view }),
    ...(search && { q: search }),
    ...(services.length > 0 && { service: services }),
    ...(overdue && { overdue: '1' }),
    ...(important && { important: '1' }),
    ...(sort !== defaultSort(search) && { sort }),
  }
}

export function viewFilter(view: TaskView, { name, groups }: Viewer): TaskFilter {
  if (view === 'mine') return { assignee: name }
  if (view === 'all') return {}
  const forMyGroups = groups.length > 0 ? [{ candidateGroups: [...groups] }] : []
  return { unassigned: true, or: [...forMyGroups, { candidateUser: name }] }
}

export function taskFilterOf(filters: TaskFilters, viewer: Viewer): TaskFilter {
  return {
    ...viewFilter(filters.view, viewer),
    ...(filters.services.length > 0 && { serviceKeys: filters.services }),
    ...(filters.overdue && { overdue: true }),
    ...(filters.important && { priority: { from: IMPORTANT_FROM } }),
  }
}

export function orderOf({ sort }: TaskFilters): TaskOrder[] {
  return orders[sort]
}

export function isNarrowed({ search, services, overdue, important }: TaskFilters): boolean {
  return search !== '' || services.length > 0 || overdue || important
}

export function isImportant({ priority }: { priority: number }): boolean {
  return priority >= IMPORTANT_FROM
}

function defaultSort(search: string): TaskSort {
  return search ? 'relevance' : 'newest'
}

function single(value: Query[string]): string | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}

function all(value: Query[string]): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => Boolean(item))
}

function oneOf<Value extends string>(
  allowed: readonly Value[],
  value: string | undefined,
): Value | undefined {
  return allowed.find((candidate) => candidate === value)
}
