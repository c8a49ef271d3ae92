import { ref, shallowRef } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { CancelServiceInstanceDocument } from '@/shared/api/generated/graphql'

export function useCancelInstance() {
  const api = useApi()
  const running = ref(false)
  const error = shallowRef<ApiError>()

  async function cancel(id: string, reason: string): Promise<boolean> {
    running.value = true
    const answer = await api.mutate(CancelServiceInstanceDocument, {
      input: { id, reason: reason || undefined },
    })
    running.value = false
    error.value = answer.data ? undefined : answer.errors[0]
    return answer.data !== undefined
  }

  return { running, error, cancel }
}
