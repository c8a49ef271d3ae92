import { computed, type ComputedRef } from 'vue'
import { useMe, type Me } from './useMe'

/** Who runs the platform: the server shows failures to nobody else. */
export function isOperator(me: Pick<Me, 'roles'> | undefined): boolean {
  return me?.roles.some((role) => role === 'operator' || role === 'admin') ?? false
}

export function useIsOperator(): ComputedRef<boolean> {
  const me = useMe()
  return computed(() => isOperator(me.value))
}
