import type { TaskFacetField, TaskFacetsQuery, TaskFilter } from '@/shared/api/generated/graphql'
import { priorityLevel, priorityLevels, type PriorityLevel } from './priorities'
import { taskFilterOf, type TaskFilters } from './taskFilters'

export type Facet = TaskFacetsQuery['taskFacets'][number]

export const facetFields = ['SERVICE', 'GROUP', 'ASSIGNEE', 'TAG', 'PRIORITY', 'OVERDUE'] as const
export type ShownField = (typeof facetFields)[number]

/** Something the list can be narrowed to, and what the filters are with and without it. */
export interface FacetOption {
  key: string
  label: string
  /** Unknown for what was chosen and no task of the list has. */
  count: number
  chosen: boolean
  change: Partial<TaskFilters>
}

const cleared: Record<ShownField, Partial<TaskFilters>> = {
  SERVICE: { services: [] },
  GROUP: { groups: [] },
  ASSIGNEE: { assignee: undefined, unassigned: false },
  TAG: { tags: [] },
  PRIORITY: { priority: undefined },
  OVERDUE: { overdue: false },
}

/** What to count by which filter: the values of a field without its own choice, so that the others can be chosen too. */
export function facetQuestions(filters: TaskFilters): { filter: TaskFilter; fields: TaskFacetField[] }[] {
  const questions = new Map<string, { filter: TaskFilter; fields: TaskFacetField[] }>()
  for (const field of facetFields) {
    const filter = taskFilterOf({ ...filters, ...cleared[field] })
    const key = JSON.stringify(filter)
    const question = questions.get(key) ?? { filter, fields: [] }
    question.fields.push(field)
    questions.set(key, question)
  }
  return [...questions.values()]
}

export interface FacetTexts {
  /** Name for people of a value, if it is not the server's. */
  label(field: ShownField, value: string, label: string): string
  nobody: string
  overdue: string
  priority(level: PriorityLevel): string
}

export function facetOptions(
  field: ShownField,
  facet: Facet | undefined,
  filters: TaskFilters,
  texts: FacetTexts,
): FacetOption[] {
  switch (field) {
    case 'SERVICE':
      return listOptions(field, facet, filters.services, texts, (services) => ({ services }))
    case 'GROUP':
      return listOptions(field, facet, filters.groups, texts, (groups) => ({ groups }))
    case 'TAG':
      return listOptions(field, facet, filters.tags, texts, (tags) => ({ tags }))
    case 'ASSIGNEE':
      return assigneeOptions(facet, filters, texts)
    case 'PRIORITY':
      return priorityOptions(facet, filters, texts)
    case 'OVERDUE':
      return overdueOptions(facet, filters, texts)
  }
}

function listOptions(
  field: ShownField,
  facet: Facet | undefined,
  chosen: string[],
  texts: FacetTexts,
  change: (values: string[]) => Partial<TaskFilters>,
): FacetOption[] {
  return withChosen(facet, chosen).map(({ value, label, count }) => {
    const isChosen = chosen.includes(value)
    return {
      key: value,
      label: texts.label(field, value, label),
      count,
      chosen: isChosen,
      change: change(isChosen ? chosen.filter((other) => other !== value) : [...chosen, value]),
    }
  })
}

function assigneeOptions(
  facet: Facet | undefined,
  { assignee, unassigned }: TaskFilters,
  texts: FacetTexts,
): FacetOption[] {
  const people = withChosen(facet, assignee ? [assignee] : []).map(({ value, label, count }) => ({
    key: value,
    label: texts.label('ASSIGNEE', value, label),
    count,
    chosen: value === assignee,
    change: { assignee: value === assignee ? undefined : value, unassigned: false },
  }))
  const nobody: FacetOption = {
    key: '',
    label: texts.nobody,
    count: facet?.without ?? 0,
    chosen: unassigned,
    change: { unassigned: !unassigned, assignee: undefined },
  }
  return nobody.count > 0 || unassigned ? [nobody, ...people] : people
}

function priorityOptions(
  facet: Facet | undefined,
  { priority }: TaskFilters,
  texts: FacetTexts,
): FacetOption[] {
  const counts = new Map<PriorityLevel, number>()
  for (const { value, count } of facet?.values ?? []) {
    const level = priorityLevel(Number(value))
    counts.set(level, (counts.get(level) ?? 0) + count)
  }
  return priorityLevels
    .filter((level) => counts.has(level) || level === priority)
    .map((level) => ({
      key: level,
      label: texts.priority(level),
      count: counts.get(level) ?? 0,
      chosen: level === priority,
      change: { priority: level === priority ? undefined : level },
    }))
}

function overdueOptions(
  facet: Facet | undefined,
  { overdue }: TaskFilters,
  texts: FacetTexts,
): FacetOption[] {
  const count = facet?.values.find(({ value }) => value === true)?.count ?? 0
  if (count === 0 && !overdue) return []
  return [{ key: 'overdue', label: texts.overdue, count, chosen: overdue, change: { overdue: !overdue } }]
}

/** The values that tasks have, and those chosen that none has any more. */
function withChosen(
  facet: Facet | undefined,
  chosen: string[],
): { value: string; label: string; count: number }[] {
  const values = (facet?.values ?? []).map(({ value, label, count }) => ({
    value: String(value),
    label,
    count,
  }))
  const known = new Set(values.map(({ value }) => value))
  const gone = chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value, count: 0 }))
  return [...values, ...gone]
}
