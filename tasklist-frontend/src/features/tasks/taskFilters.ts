import type { TaskFilter, TaskOrder } from '@/shared/api/generated/graphql'
import { priorityLevels, priorityRanges, type PriorityLevel } from './priorities'

export const views = ['mine', 'available', 'all', 'deferred', 'substituted'] as const
export type TaskView = (typeof views)[number]

export const sorts = ['due', 'newest', 'oldest', 'priority', 'name', 'relevance'] as const
export type TaskSort = (typeof sorts)[number]

/** What the user asked the list for; lives in the URL and nowhere else. */
export interface TaskFilters {
  view: TaskView
  search: string
  services: string[]
  groups: string[]
  tags: string[]
  assignee?: string
  /** The absent person in whose place the viewer works. */
  onBehalfOf?: string
  unassigned: boolean
  priority?: PriorityLevel
  overdue: boolean
  sort: TaskSort
  /** Conditions of a saved filter that nothing here has a control for. */
  more?: TaskFilter
}

export type Query = Record<string, string | null | (string | null)[] | undefined>

const viewFilters: Record<TaskView, TaskFilter> = {
  mine: { assignedToViewer: true, deferred: false },
  available: { offeredToViewer: true, deferred: false },
  all: {},
  deferred: { deferred: true },
  substituted: { substituted: true },
}

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
  return {
    view: oneOf(views, single(query.view)) ?? 'all',
    search,
    services: all(query.service),
    groups: all(query.group),
    tags: all(query.tag),
    assignee: single(query.assignee) || undefined,
    onBehalfOf: single(query.for) || undefined,
    unassigned: single(query.unassigned) === '1',
    priority: oneOf(priorityLevels, single(query.priority)),
    overdue: single(query.overdue) === '1',
    sort: sortFor(search, oneOf(sorts, single(query.sort))),
    more: parsedFilter(single(query.filter)),
  }
}

/** Only what differs from the defaults, so that links stay short; the view is always said. */
export function filtersToQuery(filters: TaskFilters): Record<string, string | string[]> {
  const { view, search, services, groups, tags, assignee, onBehalfOf } = filters
  const { unassigned, priority, overdue, sort, more } = filters
  return {
    view,
    ...(search && { q: search }),
    ...(services.length > 0 && { service: services }),
    ...(groups.length > 0 && { group: groups }),
    ...(tags.length > 0 && { tag: tags }),
    ...(assignee && { assignee }),
    ...(onBehalfOf && { for: onBehalfOf }),
    ...(unassigned && { unassigned: '1' }),
    ...(priority && { priority }),
    ...(overdue && { overdue: '1' }),
    ...(sort !== defaultSort(search) && { sort }),
    ...(more && { filter: JSON.stringify(more) }),
  }
}

export function viewFilter(view: TaskView): TaskFilter {
  return viewFilters[view]
}

export function taskFilterOf(filters: TaskFilters): TaskFilter {
  const { view, services, groups, tags, assignee, onBehalfOf, unassigned, priority, overdue, more } = filters
  return {
    ...viewFilters[view],
    ...(services.length > 0 && { serviceKeys: services }),
    ...(groups.length > 0 && { candidateGroups: groups }),
    ...(tags.length > 0 && { tags }),
    ...(assignee && { assignee }),
    ...(onBehalfOf && { onBehalfOf }),
    ...(unassigned && { unassigned: true }),
    ...(priority && { priority: priorityRanges[priority] }),
    ...(overdue && { overdue: true }),
    ...(more && { and: [more] }),
  }
}

export function orderOf({ sort }: Pick<TaskFilters, 'sort'>): TaskOrder[] {
  return orders[sort]
}

/** What a kept search, filter and order mean here; conditions without a control are kept as they are. */
export function filtersOf(search: string, filter: TaskFilter, orderBy: TaskOrder[]): TaskFilters {
  const { serviceKeys, candidateGroups, tags, assignee, onBehalfOf, ...others } = filter
  const { unassigned, priority, overdue, and, ...rest } = others
  const view =
    views.find((candidate) => candidate !== 'all' && contains(rest, viewFilters[candidate])) ?? 'all'
  const level = priorityLevels.find((candidate) => priority && same(priorityRanges[candidate], priority))
  const more: TaskFilter = {
    ...without(rest, viewFilters[view]),
    ...(priority && !level && { priority }),
    ...(unassigned === false && { unassigned }),
    ...(overdue === false && { overdue }),
    ...(and && and.length > 1 && { and }),
  }
  const only = and?.length === 1 ? and[0] : undefined
  const known = Object.keys(more).length > 0
  return {
    view,
    search,
    services: serviceKeys ?? [],
    groups: candidateGroups ?? [],
    tags: tags ?? [],
    assignee: assignee ?? undefined,
    onBehalfOf: onBehalfOf ?? undefined,
    unassigned: unassigned === true,
    priority: level,
    overdue: overdue === true,
    sort: sortFor(
      search,
      sorts.find((sort) => same(orders[sort], orderBy)),
    ),
    more: only && known ? { ...more, and: [only] } : (only ?? (known ? more : undefined)),
  }
}

export function isNarrowed(filters: TaskFilters): boolean {
  const { search, services, groups, tags, assignee, onBehalfOf, unassigned, priority, overdue, more } =
    filters
  const lists = [services, groups, tags].some((list) => list.length > 0)
  return lists || [search, assignee, onBehalfOf, unassigned, priority, overdue, more].some(Boolean)
}

/** The same view of everything. */
export function widened({ view }: TaskFilters): TaskFilters {
  return parseFilters({ view })
}

function sortFor(search: string, sort: TaskSort | undefined): TaskSort {
  return sort && (sort !== 'relevance' || search) ? sort : defaultSort(search)
}

function defaultSort(search: string): TaskSort {
  return search ? 'relevance' : 'newest'
}

function parsedFilter(text: string | undefined): TaskFilter | undefined {
  try {
    const filter = JSON.parse(text ?? 'null') as unknown
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? filter : undefined
  } catch {
    return undefined
  }
}

function contains(filter: TaskFilter, part: TaskFilter): boolean {
  return entries(part).every(([key, value]) => same(filter[key], value))
}

function without(filter: TaskFilter, part: TaskFilter): TaskFilter {
  return Object.fromEntries(entries(filter).filter(([key, value]) => !(key in part) && value != null))
}

function entries(filter: TaskFilter): [keyof TaskFilter, unknown][] {
  return Object.entries(filter) as [keyof TaskFilter, unknown][]
}

/** Whether both mean the same; the server does not keep the order of keys, nor defaults that were left out. */
function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field != null)
  return `{${fields
    .map(([key, field]) => `${key}:${canonical(field)}`)
    .sort()
    .join()}}`
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
