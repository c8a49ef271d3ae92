import { computed, ref, shallowRef, watch } from 'vue'
import type { Answer } from '@/shared/api/answer'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import { connection } from '@/shared/api/connection'
import {
  EndSubstitutionDocument,
  SaveSubstitutionDocument,
  SubstitutionsDocument,
  type SaveSubstitutionInput,
} from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

/** Who stands in for whom, as far as the viewer sees it, and the commands on it. */
export function useSubstitutions(me: string, seesOthers: boolean) {
  const api = useApi()
  const { data, error, missing, reload } = useResource(() =>
    api.query(SubstitutionsDocument, { me, others: seesOthers }),
  )
  const running = ref(false)
  const refused = shallowRef<ApiError>()

  /** Whether it was done; the reason why not is kept. */
  async function run(command: Promise<Answer<unknown>>): Promise<boolean> {
    running.value = true
    refused.value = undefined
    const answer = await command
    running.value = false
    refused.value = answer.data === undefined ? answer.errors[0] : undefined
    // Also what was refused may have changed meanwhile.
    await reload()
    return answer.data !== undefined
  }

  watch(connection.reconnects, () => void reload(), { immediate: true })

  return {
    mine: computed(() => data.value?.mine.substitutions),
    theirs: computed(() => data.value?.theirs.substitutions ?? []),
    others: computed(() =>
      (data.value?.others?.substitutions ?? []).filter(
        ({ absent, substitute }) => absent !== me && substitute !== me,
      ),
    ),
    more: computed(() => data.value?.others?.more ?? false),
    error,
    missing,
    reload,
    running,
    refused,
    /** Takes note of the last refusal. */
    forget: () => (refused.value = undefined),
    save: (input: SaveSubstitutionInput) => run(api.mutate(SaveSubstitutionDocument, { input })),
    end: (id: string) => run(api.mutate(EndSubstitutionDocument, { input: { id } })),
  }
}
