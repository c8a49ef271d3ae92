import { useApi } from '@/shared/api/client'
import { PeopleDocument, type PeopleQuery } from '@/shared/api/generated/graphql'
import { useFound } from './useFound'

export type Person = PeopleQuery['users'][number]

/** People to choose from, by what is typed; of one group if the task is for one. */
export function usePeople(group: () => string | undefined = () => undefined) {
  const api = useApi()
  return useFound(
    (search) => api.query(PeopleDocument, { search, group: group() ?? null }),
    ({ users }) => users,
  )
}
