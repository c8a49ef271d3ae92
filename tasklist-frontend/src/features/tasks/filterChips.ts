import type { PriorityLevel } from './priorities'
import { isNarrowed, type TaskFilters } from './taskFilters'

/** One thing the list is narrowed by, and what the filters are without it. */
export interface FilterChip {
  key: string
  label: string
  remove: Partial<TaskFilters>
}

export interface ChipTexts {
  service(key: string): string
  person(account: string): string
  inPlaceOf(account: string): string
  nobody: string
  overdue: string
  more: string
  priority(level: PriorityLevel): string
}

/** What the list is narrowed by, except for the words, which stand in their field. */
export function filterChips(filters: TaskFilters, texts: ChipTexts): FilterChip[] {
  if (!isNarrowed(filters)) return []
  const { services, groups, tags, assignee, onBehalfOf, unassigned, priority, overdue, more } = filters
  const without = (list: string[], value: string) => list.filter((other) => other !== value)
  return [
    ...services.map((key) =>
      chip(`service ${key}`, texts.service(key), { services: without(services, key) }),
    ),
    ...groups.map((group) => chip(`group ${group}`, group, { groups: without(groups, group) })),
    ...(assignee ? [chip('assignee', texts.person(assignee), { assignee: undefined })] : []),
    ...(onBehalfOf ? [chip('for', texts.inPlaceOf(onBehalfOf), { onBehalfOf: undefined })] : []),
    ...(unassigned ? [chip('unassigned', texts.nobody, { unassigned: false })] : []),
    ...tags.map((tag) => chip(`tag ${tag}`, tag, { tags: without(tags, tag) })),
    ...(priority ? [chip('priority', texts.priority(priority), { priority: undefined })] : []),
    ...(overdue ? [chip('overdue', texts.overdue, { overdue: false })] : []),
    ...(more ? [chip('more', texts.more, { more: undefined })] : []),
  ]
}

function chip(key: string, label: string, remove: Partial<TaskFilters>): FilterChip {
  return { key, label, remove }
}
