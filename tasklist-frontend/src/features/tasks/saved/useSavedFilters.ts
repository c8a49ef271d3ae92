import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { Answer } from '@/shared/api/answer'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import {
  ChooseDefaultTaskFilterDocument,
  DeleteTaskFilterDocument,
  SavedTaskFiltersDocument,
  SaveTaskFilterDocument,
  type SavedFilterFragment,
  type SaveTaskFilterInput,
} from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

export type SavedFilters = ReturnType<typeof useSavedFilters>

/**
 * The filters the viewer may use, counted anew when tasks change.
 *
 * @param news changes when tasks did
 */
export function useSavedFilters(news: Ref<unknown>) {
  const api = useApi()
  const resource = useResource(() => api.query(SavedTaskFiltersDocument, {}))
  const running = ref(false)
  const refused = shallowRef<ApiError>()

  /** Whether it was done; the reason why not is kept. */
  async function run(command: Promise<Answer<unknown>>): Promise<boolean> {
    running.value = true
    refused.value = undefined
    const { data, errors } = await command
    running.value = false
    refused.value = data === undefined ? errors[0] : undefined
    if (data !== undefined) await resource.reload()
    return data !== undefined
  }

  const first = resource.reload()
  watch(news, () => void resource.reload())

  return {
    list: computed<SavedFilterFragment[]>(() => resource.data.value?.savedTaskFilters ?? []),
    error: resource.error,
    /** Resolves when the filters were asked for the first time, successfully or not. */
    first,
    running,
    refused,
    /** Takes note of the last refusal. */
    forget: () => (refused.value = undefined),
    save: (input: SaveTaskFilterInput) => run(api.mutate(SaveTaskFilterDocument, { input })),
    remove: (id: string) => run(api.mutate(DeleteTaskFilterDocument, { input: { id } })),
    chooseDefault: (id: string | null) => run(api.mutate(ChooseDefaultTaskFilterDocument, { input: { id } })),
  }
}
