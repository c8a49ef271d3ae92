import { computed, onScopeDispose, watch, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { IntegrationContractsDocument, IntegrationFailureDocument } from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

const REFRESH_EVERY_MS = 5_000

/** One failure and what its integration type declares. While it is looked at, it is asked anew now and then. */
export function useFailure(id: Ref<string>) {
  const api = useApi()
  const resource = useResource(() => api.query(IntegrationFailureDocument, { id: id.value }))
  const contracts = useResource(() => api.query(IntegrationContractsDocument, {}))
  const failure = computed(() => resource.data.value?.integrationFailure)

  watch(
    id,
    () => {
      resource.data.value = undefined
      void resource.reload()
    },
    { immediate: true },
  )
  void contracts.reload()
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible' && !resource.loading.value) void resource.reload()
  }, REFRESH_EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  return {
    ...resource,
    failure,
    /** Unknown while the catalogue does not answer, or if nobody announced the type. */
    contract: computed(() =>
      contracts.data.value?.integrationTypes.find(
        ({ type, version }) => type === failure.value?.type && version === failure.value.version,
      ),
    ),
  }
}
