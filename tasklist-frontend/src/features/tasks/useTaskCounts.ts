import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { useApi } from '@/shared/api/client'
import { connection } from '@/shared/api/connection'
import { TaskChangesDocument, TaskCountsDocument, type TaskCountsQuery } from '@/shared/api/generated/graphql'
import { viewFilter } from './taskFilters'

const RECOUNT_AFTER_MS = 500

/** How many tasks each view has, kept current. */
export function useTaskCounts(): Ref<Partial<TaskCountsQuery>> {
  const api = useApi()
  const counts = shallowRef<Partial<TaskCountsQuery>>({})
  let timer: ReturnType<typeof setTimeout> | undefined

  async function count(): Promise<void> {
    timer = undefined
    const { data } = await api.query(TaskCountsDocument, {
      mine: viewFilter('mine'),
      available: viewFilter('available'),
      all: viewFilter('all'),
      deferred: viewFilter('deferred'),
      substituted: viewFilter('substituted'),
    })
    if (data) counts.value = data
  }

  watch(connection.reconnects, () => void count(), { immediate: true })
  const unsubscribe = api.subscribe(TaskChangesDocument, {}, () => {
    timer ??= setTimeout(() => void count(), RECOUNT_AFTER_MS)
  })
  onScopeDispose(() => {
    unsubscribe()
    clearTimeout(timer)
  })
  return counts
}
