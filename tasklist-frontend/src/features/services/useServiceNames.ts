import { computed, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { ServiceNamesDocument } from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

export interface ServiceName {
  key: string
  title: string
  icon?: string | null
}

/** The services' titles, for filters. */
export function useServiceNames(): Ref<ServiceName[]> {
  const api = useApi()
  const { data, reload } = useResource(() => api.query(ServiceNamesDocument, {}))
  void reload()
  return computed(() => data.value?.serviceDefinitions.edges.map(({ node }) => node) ?? [])
}
