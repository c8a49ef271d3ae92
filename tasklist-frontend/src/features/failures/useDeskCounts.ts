import { computed, onScopeDispose, watch, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { DeskCountsDocument } from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'
import { jobFilterOf, type Desk } from './deskFilters'

const REFRESH_EVERY_MS = 15_000

/** How much waits for an operator, of each kind; nothing where it is not known. */
export function useDeskCounts(caseId: Ref<string | undefined>) {
  const api = useApi()
  const { data, reload } = useResource(() =>
    api.query(DeskCountsDocument, {
      failures: { states: ['OPEN'], serviceInstanceId: caseId.value },
      jobs: jobFilterOf({ caseId: caseId.value }),
      messages: { replayed: false },
    }),
  )

  watch(caseId, () => void reload(), { immediate: true })
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void reload()
  }, REFRESH_EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  return computed<Partial<Record<Desk, number>>>(() => ({
    failures: data.value?.failures?.totalCount.value,
    jobs: data.value?.jobs?.totalCount.value,
    messages: data.value?.messages?.totalCount.value,
  }))
}
