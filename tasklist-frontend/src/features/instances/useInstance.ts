import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { connection } from '@/shared/api/connection'
import { InstanceChangesDocument, InstanceDocument } from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

/** Should a change not be announced, it is seen this much later. */
const REFRESH_EVERY_MS = 30_000
/** Several changes at once are asked for once. */
const GATHER_MS = 250

/** One case, kept current. `changes` counts what was heard of it, for those who show parts of it. */
export function useInstance(id: Ref<string>) {
  const api = useApi()
  const resource = useResource(() => api.query(InstanceDocument, { id: id.value }))
  const changes = ref(0)
  let unsubscribe = (): void => undefined
  let gathering: ReturnType<typeof setTimeout> | undefined

  function changed(): void {
    gathering ??= setTimeout(() => {
      gathering = undefined
      changes.value++
      void resource.reload()
    }, GATHER_MS)
  }

  watch(
    id,
    () => {
      unsubscribe()
      resource.data.value = undefined
      void resource.reload()
      unsubscribe = api.subscribe(InstanceChangesDocument, { id: id.value }, changed)
    },
    { immediate: true },
  )
  watch(connection.reconnects, changed)
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') changed()
  }, REFRESH_EVERY_MS)
  onScopeDispose(() => {
    unsubscribe()
    clearInterval(timer)
    clearTimeout(gathering)
  })

  return { ...resource, instance: computed(() => resource.data.value?.serviceInstance), changes, changed }
}
