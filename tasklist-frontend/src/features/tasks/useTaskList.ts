import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { connection } from '@/shared/api/connection'
import {
  TaskChangesDocument,
  TaskFreshnessDocument,
  TasksDocument,
  TaskTotalDocument,
  type TasksQuery,
} from '@/shared/api/generated/graphql'
import { orderOf, taskFilterOf, type TaskFilters } from './taskFilters'
import { appended, applyChange, showWaiting, type Change, type TaskRows } from './taskRows'

const PAGE_SIZE = 50
const LARGEST_PAGE = 200
const FRESHNESS_EVERY_MS = 15_000
const RECOUNT_AFTER_MS = 400

type Page = TasksQuery['tasks']

/**
 * The list for the filters: pages by cursor, then every change since the first page was read.
 *
 * @param ready whether the filters are those to begin with
 */
export function useTaskList(filters: Ref<TaskFilters>, ready: Ref<boolean>, reading: Ref<boolean>) {
  const api = useApi()
  const list = shallowRef<TaskRows>({ rows: [], waiting: [] })
  const page = shallowRef<Pick<Page, 'pageInfo' | 'totalCount' | 'similarWords'>>()
  const asOf = shallowRef<Pick<Page['asOf'], 'time' | 'stale'>>()
  const error = shallowRef<ApiError>()
  const loading = ref(false)

  const search = computed(() => filters.value.search || undefined)
  const filter = computed(() => taskFilterOf(filters.value))
  const listState = computed(() => ({
    sort: filters.value.sort,
    hasMore: page.value?.pageInfo.hasNextPage ?? false,
    reading: reading.value,
  }))

  let turn = 0
  let unsubscribe = (): void => undefined

  async function read(after?: string, first = PAGE_SIZE): Promise<Page | undefined> {
    const current = after === undefined ? ++turn : turn
    loading.value = true
    const answer = await api.query(TasksDocument, {
      search: search.value,
      filter: filter.value,
      orderBy: orderOf(filters.value),
      first,
      after,
    })
    if (current !== turn) return undefined
    loading.value = false
    error.value = answer.data ? undefined : answer.errors[0]
    if (!answer.data) return undefined
    page.value = answer.data.tasks
    return answer.data.tasks
  }

  /** Reads the list anew, as far as it was loaded, and follows it from there. */
  async function reload(): Promise<void> {
    const loaded = Math.min(Math.max(list.value.rows.length, PAGE_SIZE), LARGEST_PAGE)
    const fresh = await read(undefined, loaded)
    if (!fresh) return
    list.value = { rows: rowsOf(fresh), waiting: [] }
    asOf.value = fresh.asOf
    follow(fresh.asOf.token)
  }

  async function loadMore(rows = PAGE_SIZE): Promise<void> {
    if (loading.value || !page.value?.pageInfo.hasNextPage) return
    const next = await read(page.value.pageInfo.endCursor ?? undefined, rows)
    if (next) {
      list.value = appended(list.value, rowsOf(next))
      // The page is of the list as it was when the first page was read: what came since is told again.
      follow(next.asOf.token)
    } else if (error.value?.code === 'BAD_CURSOR') await reload()
  }

  /** Loads on until so many rows are there, or all. */
  async function loadUpTo(rows: number): Promise<void> {
    while (page.value?.pageInfo.hasNextPage && list.value.rows.length < rows) {
      const before = list.value.rows.length
      await loadMore(Math.min(rows - before, LARGEST_PAGE))
      if (list.value.rows.length <= before) return
    }
  }

  function follow(after: string): void {
    unsubscribe()
    // Changes follow the words as typed, which nothing matches: such a list is read anew instead.
    if (page.value?.similarWords) return
    const variables = { filter: filter.value, search: search.value, after }
    unsubscribe = api.subscribe(
      TaskChangesDocument,
      variables,
      ({ taskChanges }) => apply(taskChanges),
      () => void reload(),
    )
  }

  function apply(change: Change): void {
    list.value = applyChange(list.value, change, listState.value)
    if (change.change !== 'UPDATED') recount()
  }

  let recounting: ReturnType<typeof setTimeout> | undefined

  function recount(): void {
    recounting ??= setTimeout(async () => {
      recounting = undefined
      const current = turn
      const { data } = await api.query(TaskTotalDocument, { search: search.value, filter: filter.value })
      if (data && page.value && current === turn) page.value = { ...page.value, totalCount: data.taskCount }
    }, RECOUNT_AFTER_MS)
  }

  async function checkFreshness(): Promise<void> {
    if (document.visibilityState === 'hidden' || !ready.value) return
    const { data } = await api.query(TaskFreshnessDocument, { filter: filter.value })
    if (!data) return
    const caughtUp = asOf.value?.stale && !data.tasks.asOf.stale
    asOf.value = data.tasks.asOf
    if (caughtUp || (page.value?.similarWords && !reading.value)) await reload()
  }

  const freshness = setInterval(() => void checkFreshness(), FRESHNESS_EVERY_MS)
  onScopeDispose(() => {
    unsubscribe()
    clearInterval(freshness)
    clearTimeout(recounting)
  })

  watch(
    [filters, ready],
    () => {
      list.value = { rows: [], waiting: [] }
      page.value = undefined
      if (ready.value) void reload()
    },
    { immediate: true },
  )
  watch(connection.reconnects, () => ready.value && void reload())

  return {
    rows: computed(() => list.value.rows),
    waiting: computed(() => list.value.waiting.length),
    total: computed(() => page.value?.totalCount),
    similarWords: computed(() => page.value?.similarWords ?? false),
    hasMore: computed(() => listState.value.hasMore),
    asOf,
    loading,
    error,
    apply,
    reload,
    loadMore: () => loadMore(),
    loadUpTo,
    showWaiting: () => (list.value = showWaiting(list.value, filters.value.sort)),
  }
}

function rowsOf(page: Page): TaskRows['rows'] {
  return page.edges.map(({ node, highlights }) => ({ task: node, highlights }))
}
