import { ref, shallowRef } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { SaveStartDraftDocument, StartServiceDocument } from '@/shared/api/generated/graphql'

/**
 * Starts the service once, however often it is tried: the idempotency key is made when the form is opened and kept
 * until it succeeded.
 */
export function useStartService(key: string) {
  const api = useApi()
  const idempotencyKey = crypto.randomUUID()
  const running = ref(false)
  const error = shallowRef<ApiError>()

  async function start(data: unknown): Promise<string | undefined> {
    running.value = true
    error.value = undefined
    const answer = await api.mutate(StartServiceDocument, { input: { key, data, idempotencyKey } })
    running.value = false
    error.value = answer.data ? undefined : answer.errors[0]
    return answer.data?.startService.serviceInstance.id
  }

  async function saveDraft(data: unknown): Promise<{ savedAt?: string; error?: ApiError }> {
    const answer = await api.mutate(SaveStartDraftDocument, { input: { key, data } })
    return {
      savedAt: answer.data?.saveStartDraft.serviceDefinition.startDraft?.savedAt,
      error: answer.data ? undefined : answer.errors[0],
    }
  }

  return { running, error, start, saveDraft }
}
