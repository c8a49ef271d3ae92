import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { Answer } from './answer'
import type { ApiError } from './apiError'

const PAGE_SIZE = 50
const LARGEST_PAGE = 200
const REFRESH_EVERY_MS = 15_000

interface Page<Node> {
  edges: { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount: { value: number; exact: boolean }
}

type Load<Node> = (first: number, after?: string) => Promise<Answer<{ page: Page<Node> }>>

/**
 * A list that is read in pages and that nobody announces changes of: while it is looked at, it is asked anew now and then.
 *
 * @param asked what is asked for; another one begins anew
 */
export function usePages<Node>(load: Load<Node>, asked: Ref<unknown>) {
  const nodes = shallowRef<Node[]>()
  const last = shallowRef<Page<Node>>()
  const error = shallowRef<ApiError>()
  const loading = ref(false)
  let latest = 0

  async function read(first: number, after?: string): Promise<Node[] | undefined> {
    const turn = ++latest
    loading.value = true
    const { data, errors } = await load(first, after)
    if (turn !== latest) return undefined
    loading.value = false
    error.value = data ? undefined : errors[0]
    last.value = data?.page ?? last.value
    return data?.page.edges.map(({ node }) => node)
  }

  async function reload(): Promise<void> {
    const fresh = await read(Math.min(Math.max(nodes.value?.length ?? 0, PAGE_SIZE), LARGEST_PAGE))
    if (fresh) nodes.value = fresh
  }

  async function loadMore(): Promise<void> {
    const next = await read(PAGE_SIZE, last.value?.pageInfo.endCursor ?? undefined)
    if (next) nodes.value = [...(nodes.value ?? []), ...next]
  }

  watch(
    () => JSON.stringify(asked.value),
    () => {
      nodes.value = undefined
      void reload()
    },
    { immediate: true },
  )
  // Whoever has read far keeps what is loaded: a page is bounded.
  const timer = setInterval(() => {
    const most = (nodes.value?.length ?? 0) <= LARGEST_PAGE
    if (document.visibilityState === 'visible' && most && !loading.value) void reload()
  }, REFRESH_EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  return {
    nodes,
    total: computed(() => last.value?.totalCount.value),
    hasMore: computed(() => last.value?.pageInfo.hasNextPage ?? false),
    error,
    loading,
    reload,
    loadMore,
  }
}

export type Pages<Node> = ReturnType<typeof usePages<Node>>
