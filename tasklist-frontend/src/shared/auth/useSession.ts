import { inject, type InjectionKey } from 'vue'
import type { Session } from './session'

export const sessionKey: InjectionKey<Session> = Symbol('session')

export function useSession(): Session {
  const session = inject(sessionKey)
  if (!session) throw new Error('Expected a session to be provided by the app')
  return session
}
