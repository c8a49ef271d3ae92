import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { connection } from '@/shared/api/connection'
import { InstancesDocument, type InstancesQuery } from '@/shared/api/generated/graphql'
import { instanceFilterOf, type InstanceFilters } from './instanceFilters'

const PAGE_SIZE = 50
const REFRESH_EVERY_MS = 20_000

type Page = InstancesQuery['serviceInstances']

/** The cases for the filters. There is no subscription for lists of cases: while looked at, it is asked anew now and then. */
export function useInstanceList(filters: Ref<InstanceFilters>) {
  const api = useApi()
  const instances = shallowRef<Page['edges'][number]['node'][]>()
  const page = shallowRef<Page>()
  const error = shallowRef<ApiError>()
  const loading = ref(false)
  let latest = 0

  async function read(first: number, after?: string): Promise<Page | undefined> {
    const turn = ++latest
    loading.value = true
    const answer = await api.query(InstancesDocument, {
      search: filters.value.search || undefined,
      filter: instanceFilterOf(filters.value),
      orderBy: [{ field: 'STARTED_AT', direction: 'DESC' }],
      first,
      after,
    })
    if (turn !== latest) return undefined
    loading.value = false
    error.value = answer.data ? undefined : answer.errors[0]
    page.value = answer.data?.serviceInstances ?? page.value
    return answer.data?.serviceInstances
  }

  async function reload(): Promise<void> {
    const loaded = Math.min(Math.max(instances.value?.length ?? 0, PAGE_SIZE), 200)
    const fresh = await read(loaded)
    if (fresh) instances.value = fresh.edges.map(({ node }) => node)
  }

  async function loadMore(): Promise<void> {
    const next = await read(PAGE_SIZE, page.value?.pageInfo.endCursor ?? undefined)
    if (next) instances.value = [...(instances.value ?? []), ...next.edges.map(({ node }) => node)]
  }

  watch(
    filters,
    () => {
      instances.value = undefined
      void reload()
    },
    { immediate: true },
  )
  watch(connection.reconnects, () => void reload())
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible' && (instances.value?.length ?? 0) <= 200) void reload()
  }, REFRESH_EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  return {
    instances,
    total: computed(() => page.value?.totalCount),
    hasMore: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    error,
    loading,
    reload,
    loadMore,
  }
}
