import { onScopeDispose, ref, shallowRef } from 'vue'
import type { Answer } from '@/shared/api/answer'

const TYPING_MS = 200

/** What the directory finds by what is typed. */
export function useFound<Data, Found>(
  ask: (search: string) => Promise<Answer<Data>>,
  foundIn: (data: Data) => Found[],
) {
  const found = shallowRef<Found[]>([])
  const loading = ref(false)
  const failed = ref(false)
  let asked = 0
  let typing: ReturnType<typeof setTimeout> | undefined

  async function find(search: string): Promise<void> {
    const turn = ++asked
    loading.value = true
    const { data, errors } = await ask(search)
    // An answer that was overtaken by a later question is not shown.
    if (turn !== asked) return
    loading.value = false
    failed.value = data === undefined || errors.length > 0
    found.value = data === undefined ? [] : foundIn(data)
  }

  function type(search: string): void {
    clearTimeout(typing)
    typing = setTimeout(() => void find(search), TYPING_MS)
  }

  onScopeDispose(() => clearTimeout(typing))

  return { found, loading, failed, find, type }
}
