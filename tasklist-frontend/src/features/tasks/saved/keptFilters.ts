import type { SavedFilterFragment, TaskFilter, TaskOrder } from '@/shared/api/generated/graphql'
import { filtersOf, filtersToQuery, orderOf, taskFilterOf, type TaskFilters } from '../taskFilters'

/** The list that a kept filter stands for. */
export function filtersOfSaved({ search, filter, orderBy }: SavedFilterFragment): TaskFilters {
  return filtersOf(search ?? '', (filter ?? {}) as TaskFilter, (orderBy ?? []) as TaskOrder[])
}

/** What to keep of a list. */
export function keptOf(filters: TaskFilters) {
  return { search: filters.search || null, filter: taskFilterOf(filters), orderBy: orderOf(filters) }
}

export function isShown(saved: SavedFilterFragment, filters: TaskFilters): boolean {
  return JSON.stringify(filtersToQuery(filtersOfSaved(saved))) === JSON.stringify(filtersToQuery(filters))
}
