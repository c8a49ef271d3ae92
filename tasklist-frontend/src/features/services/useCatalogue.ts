import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { ServiceCatalogueDocument, type ServiceCatalogueQuery } from '@/shared/api/generated/graphql'

const PAGE_SIZE = 100

type Service = ServiceCatalogueQuery['serviceDefinitions']['edges'][number]['node']

/** The services the viewer may see, and what categories there are among them. */
export function useCatalogue(search: Ref<string>) {
  const api = useApi()
  const services = shallowRef<Service[]>()
  const endCursor = ref<string>()
  const error = shallowRef<ApiError>()
  const loading = ref(false)
  let latest = 0

  async function load(after?: string): Promise<void> {
    const turn = ++latest
    loading.value = true
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
