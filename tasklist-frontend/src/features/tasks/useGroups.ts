import { useApi } from '@/shared/api/client'
import { GroupsDocument } from '@/shared/api/generated/graphql'
import { useFound } from './useFound'

/** Names of groups to choose from, by what is typed. */
export function useGroups() {
  const api = useApi()
  return useFound(
    (search) => api.query(GroupsDocument, { search }),
    ({ groups }) => groups.map(({ name }) => name),
  )
}
