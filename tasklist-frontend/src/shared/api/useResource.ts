import { computed, ref, shallowRef, type Ref } from 'vue'
import type { Answer } from './answer'
import type { ApiError } from './apiError'

export interface Resource<Data> {
  data: Ref<Data | undefined>
  loading: Ref<boolean>
  /** Why there is nothing to show. */
  error: Ref<ApiError | undefined>
  /** What is missing from the data that is there. */
  missing: Ref<ApiError[]>
  reload: () => Promise<void>
}

/** The newest answer of a request that can be asked again. Old data stays while a new answer is awaited or fails to come. */
export function useResource<Data>(load: () => Promise<Answer<Data>>): Resource<Data> {
  const data = shallowRef<Data>()
  const errors = shallowRef<ApiError[]>([])
  const loading = ref(false)
  let latest = 0

  async function reload(): Promise<void> {
    const turn = ++latest
    loading.value = true
    const answer = await load()
    if (turn !== latest) return
    if (answer.data !== undefined) data.value = answer.data
    errors.value = answer.errors
    loading.value = false
  }

  return {
    data,
    loading,
    error: computed(() => (data.value === undefined ? errors.value[0] : undefined)),
    missing: computed(() => (data.value === undefined ? [] : errors.value)),
    reload,
  }
}
