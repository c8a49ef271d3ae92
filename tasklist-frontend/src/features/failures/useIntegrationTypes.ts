import { computed } from 'vue'
import { useApi } from '@/shared/api/client'
import { IntegrationContractsDocument } from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

/** The types of integrations to narrow a list to; none while the catalogue does not answer. */
export function useIntegrationTypes() {
  const api = useApi()
  const { data, reload } = useResource(() => api.query(IntegrationContractsDocument, {}))
  void reload()
  return computed(() =>
    [...new Set((data.value?.integrationTypes ?? []).map(({ type }) => type))].sort((a, b) =>
      a.localeCompare(b),
    ),
  )
}
