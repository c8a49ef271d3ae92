import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { connection } from '@/shared/api/connection'
import { TaskChangesDocument, TaskDocument, type TaskHeadFragment } from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

/**
 * One task, kept current: a change by somebody else is noticed and what it means for the viewer is asked anew.
 * `changedSince` is set when it changed after it was opened.
 *
 * @param commanding whether a command of our own is under way: news of it may come before its answer
 */
export function useTask(id: Ref<string>, commanding: () => boolean) {
  const api = useApi()
  const resource = useResource(() => api.query(TaskDocument, { id: id.value }))
  const changedElsewhere = shallowRef(false)
  let unsubscribe = (): void => undefined
  let heard = 0

  function follow(): void {
    unsubscribe()
    const filter = { states: ['OPEN' as const], serviceInstanceId: caseId() }
    unsubscribe = api.subscribe(TaskChangesDocument, { filter }, ({ taskChanges: change }) => {
      if (change.id !== id.value) return
      const version = change.change === 'REMOVED' ? undefined : change.task?.version
      if (version !== undefined) heard = Math.max(heard, version)
      if (!isKnown(version) && !commanding()) noticeChange()
    })
  }

  function noticeChange(): void {
    changedElsewhere.value = true
    void resource.reload()
  }

  function caseId(): string | undefined {
    return resource.data.value?.task?.serviceInstance?.id
  }

  function isKnown(version: number | undefined): boolean {
    return version !== undefined && version <= (resource.data.value?.task?.version ?? 0)
  }

  /** The answer of a command of our own. */
  function put(changed: TaskHeadFragment): void {
    const task = resource.data.value?.task
    if (task?.id !== changed.id) return
    resource.data.value = { task: { ...task, ...changed } }
    if (heard > changed.version) noticeChange()
  }

  watch(
    id,
    async () => {
      resource.data.value = undefined
      changedElsewhere.value = false
      heard = 0
      await resource.reload()
      follow()
    },
    { immediate: true },
  )
  watch(connection.reconnects, () => void resource.reload())
  onScopeDispose(() => unsubscribe())

  return { ...resource, changedElsewhere, put }
}
