import { onScopeDispose, ref, shallowRef } from 'vue'
import { useApi } from '@/shared/api/client'
import { PeopleDocument, type PeopleQuery } from '@/shared/api/generated/graphql'

const TYPING_MS = 200

export type Person = PeopleQuery['users'][number]

/** People to choose from, by what is typed; of one group if the task is for one. */
export function usePeople(group: () => string | undefined) {
  const api = useApi()
  const people = shallowRef<Person[]>([])
  const loading = ref(false)
  const failed = ref(false)
  let asked = 0
  let typing: ReturnType<typeof setTimeout> | undefined

  async function find(search: string): Promise<void> {
    const turn = ++asked
    loading.value = true
    const answer = await api.query(PeopleDocument, { search, group: group() ?? null })
    // An answer that was overtaken by a later question is not shown.
    if (turn !== asked) return
    loading.value = false
    failed.value = answer.data === undefined || answer.errors.length > 0
    people.value = answer.data?.users ?? []
  }

  function type(search: string): void {
    clearTimeout(typing)
    typing = setTimeout(() => void find(search), TYPING_MS)
  }

  onScopeDispose(() => clearTimeout(typing))

  return { people, loading, failed, find, type }
}
