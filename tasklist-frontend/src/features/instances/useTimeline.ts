import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { TimelineDocument, type TimelineQuery } from '@/shared/api/generated/graphql'

const PAGE_SIZE = 100

type Page = NonNullable<NonNullable<TimelineQuery['serviceInstance']>['timeline']>
export type TimelineEntry = Page['edges'][number]['node']

/** What happened in a case, newest first. Asked anew when `changes` does. */
export function useTimeline(id: Ref<string>, changes: Ref<unknown>) {
  const api = useApi()
  const entries = shallowRef<TimelineEntry[]>()
  const endCursor = ref<string>()
  const error = shallowRef<ApiError>()
  let latest = 0

  async function load(after?: string): Promise<void> {
    const turn = ++latest
    const answer = await api.query(TimelineDocument, { id: id.value, first: PAGE_SIZE, after })
    if (turn !== latest) return
    const page = answer.data?.serviceInstance?.timeline
    error.value = page ? undefined : answer.errors[0]
    if (!page) {
      entries.value ??= answer.errors.length ? undefined : []
      return
    }
    entries.value = [...(after ? (entries.value ?? []) : []), ...page.edges.map(({ node }) => node)]
    endCursor.value = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined
  }

  watch([id, changes], () => void load(), { immediate: true })

  return {
    entries,
    error,
    hasMore: computed(() => endCursor.value !== undefined),
    reload: () => load(),
    loadMore: () => load(endCursor.value),
  }
}
