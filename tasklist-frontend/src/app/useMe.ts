import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'
import type { MeQuery } from '@/shared/api/generated/graphql'
import { MeDocument } from '@/shared/api/generated/graphql'
import { useApi } from '@/shared/api/client'
import { useResource, type Resource } from '@/shared/api/useResource'

export type Me = MeQuery['me']

export const meKey: InjectionKey<Resource<MeQuery>> = Symbol('me')

/** Asks once, for the whole app. */
export function loadMe(): Resource<MeQuery> {
  const api = useApi()
  const resource = useResource(() => api.query(MeDocument, {}))
  void resource.reload()
  return resource
}

export function useMe(): ComputedRef<Me | undefined> {
  const resource = inject(meKey)
  if (!resource) throw new Error('Expected the account to be provided by the shell')
  return computed(() => resource.data.value?.me)
}
