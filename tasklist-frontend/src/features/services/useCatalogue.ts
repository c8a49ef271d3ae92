import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { ServiceCatalogueDocument, type ServiceCatalogueQuery } from '@/shared/api/generated/graphql'

const PAGE_SIZE = 100
const REFRESH_EVERY_MS = 15_000

type Service = ServiceCatalogueQuery['serviceDefinitions']['edges'][number]['node']

/**
 * The services the viewer may see, and what categories there are among them. Nobody announces a new service: while the
 * catalogue is looked at, it is asked anew now and then.
 */
export function useCatalogue(search: Ref<string>) {
  const api = useApi()
  const services = shallowRef<Service[]>()
  const endCursor = ref<string>()
  const error = shallowRef<ApiError>()
  const loading = ref(false)
  let latest = 0

  async function load(after?: string, quietly = false): Promise<void> {
    const turn = ++latest
    loading.value = !quietly
    const answer = await api.query(ServiceCatalogueDocument, {
      search: search.value || undefined,
      first: PAGE_SIZE,
      after,
    })
    if (turn !== latest) return
    loading.value = false
    error.value = answer.data ? undefined : answer.errors[0]
    if (!answer.data) return
    const { edges, pageInfo } = answer.data.serviceDefinitions
    services.value = [...(after ? (services.value ?? []) : []), ...edges.map(({ node }) => node)]
    endCursor.value = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined
  }

  watch(search, () => void load(), { immediate: true })
  // Whoever has read on keeps what is loaded.
  const timer = setInterval(() => {
    const onePage = (services.value?.length ?? 0) <= PAGE_SIZE
    if (document.visibilityState === 'visible' && onePage && !loading.value) void load(undefined, true)
  }, REFRESH_EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  return {
    services,
    categories: computed(() => categoriesOf(services.value ?? [])),
    hasMore: computed(() => endCursor.value !== undefined),
    error,
    loading,
    reload: () => load(),
    loadMore: () => load(endCursor.value),
  }
}

export function categoriesOf(services: Pick<Service, 'category'>[]): string[] {
  const names = services.map(({ category }) => category).filter((name) => name != null)
  return [...new Set(names)].sort((a, b) => a.localeCompare(b))
}
