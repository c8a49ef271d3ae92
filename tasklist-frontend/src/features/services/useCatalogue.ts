import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { ServiceCatalogueDocument, type ServiceCatalogueQuery } from '@/shared/api/generated/graphql'

const PAGE_SIZE = 100

type Service = ServiceCatalogueQuery['serviceDefinitions']['edges'][number]['node']

export interface CatalogueSection {
  category: string | undefined
  services: Service[]
}

/** The services the viewer may see, in sections by category. */
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
    sections: computed(() => sectionsOf(services.value ?? [])),
    hasMore: computed(() => endCursor.value !== undefined),
    error,
    loading,
    reload: () => load(),
    loadMore: () => load(endCursor.value),
  }
}

export function sectionsOf(services: Service[]): CatalogueSection[] {
  const sections = new Map<string | undefined, Service[]>()
  for (const service of services) {
    const category = service.category ?? undefined
    sections.set(category, [...(sections.get(category) ?? []), service])
  }
  return [...sections]
    .map(([category, members]) => ({ category, services: members }))
    .sort((a, b) => (a.category ?? '￿').localeCompare(b.category ?? '￿'))
}
