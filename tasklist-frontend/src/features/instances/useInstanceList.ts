import { watch, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { connection } from '@/shared/api/connection'
import { InstancesDocument, type InstancesQuery } from '@/shared/api/generated/graphql'
import { usePages } from '@/shared/api/usePages'
import { instanceFilterOf, type InstanceFilters } from './instanceFilters'

type Instance = InstancesQuery['page']['edges'][number]['node']

/** The cases for the filters. There is no subscription for lists of cases. */
export function useInstanceList(filters: Ref<InstanceFilters>) {
  const api = useApi()
  const pages = usePages<Instance>(
    (first, after) =>
      api.query(InstancesDocument, {
        search: filters.value.search || undefined,
        filter: instanceFilterOf(filters.value),
        orderBy: [{ field: 'STARTED_AT', direction: 'DESC' }],
        first,
        after,
      }),
    filters,
  )
  watch(connection.reconnects, () => void pages.reload())
  return pages
}
