import { shallowRef, watch, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { TaskFacetsDocument } from '@/shared/api/generated/graphql'
import { facetQuestions, type Facet } from './taskFacets'
import type { TaskFilters } from './taskFilters'

/**
 * How the list's tasks spread over what they can be narrowed to, counted anew when the filters or the tasks change.
 *
 * @param news changes when tasks did
 */
export function useTaskFacets(filters: Ref<TaskFilters>, shown: Ref<boolean>, news: Ref<unknown>) {
  const api = useApi()
  const facets = shallowRef<ReadonlyMap<string, Facet>>(new Map())
  const failed = shallowRef(false)
  let turn = 0

  async function count(): Promise<void> {
    if (!shown.value) return
    const current = ++turn
    const search = filters.value.search || undefined
    const answers = await Promise.all(
      facetQuestions(filters.value).map((question) => api.query(TaskFacetsDocument, { search, ...question })),
    )
    if (current !== turn) return
    failed.value = answers.some(({ data }) => !data)
    if (failed.value) return
    const counted = answers.flatMap(({ data }) => data?.taskFacets ?? [])
    facets.value = new Map(counted.map((facet) => [facet.field, facet]))
  }

  watch([filters, shown, news], () => void count(), { immediate: true })

  return { facets, failed }
}
