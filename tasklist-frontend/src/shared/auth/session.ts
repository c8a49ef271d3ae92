import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import type { Config } from '@/shared/config'

/** Renew this long before the token expires, so that it lives longer than the request it goes with. */
const RENEW_BEFORE_SECONDS = 20

export interface Session {
  readonly account: string
  /** A token that is valid now; renewed first if it is about to expire. Signs in anew if it cannot be renewed. */
  accessToken(): Promise<string>
  /** A token other than the refused one. */
  renewedToken(refused: string): Promise<string>
  signOut(): Promise<void>
}

interface ReturnState {
  returnTo?: string
}

/**
 * Tokens live in memory only. A reload signs in again through the identity provider's own session, by redirect;
 * session storage holds just the pending sign-in (state and code verifier).
 */
export function createUserManager({ issuer, clientId }: Config): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    silent_redirect_uri: `${location.origin}/silent-renew`,
    post_logout_redirect_uri: `${location.origin}/signed-out`,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })
}

export async function goToSignIn(users: UserManager, returnTo = currentPath()): Promise<never> {
  await users.signinRedirect({ state: { returnTo } satisfies ReturnState })
  return new Promise<never>(() => undefined)
}

/** Finishes the redirect back from the identity provider; says where the user wanted to go. */
export async function finishSignIn(users: UserManager): Promise<{ session: Session; returnTo: string }> {
  const user = await users.signinRedirectCallback()
  const { returnTo } = (user.state ?? {}) as ReturnState
  return { session: sessionOf(users, user), returnTo: localPath(returnTo) }
}

/** Only a path of this site: a state that was tampered with must not lead elsewhere. */
export function localPath(path: string | undefined): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.startsWith('/signed-') ? path : '/'
}

function sessionOf(users: UserManager, signedIn: User): Session {
  let user = signedIn
  let renewal: Promise<string> | undefined

  function renew(): Promise<string> {
    renewal ??= users
      .signinSilent()
      .then(async (renewed) => {
        if (!renewed) return goToSignIn(users)
        user = renewed
        return user.access_token
      })
      .catch((error: unknown) => {
        if (isUnreachable(error)) throw error
        return goToSignIn(users)
      })
      .finally(() => (renewal = undefined))
    return renewal
  }

  return {
    account: user.profile.preferred_username ?? user.profile.sub,
    accessToken: async () =>
      (user.expires_in ?? Infinity) > RENEW_BEFORE_SECONDS ? user.access_token : renew(),
    renewedToken: async (refused) => (user.access_token === refused ? renew() : user.access_token),
    signOut: () => leave(users, user),
  }
}

async function leave(users: UserManager, user: User): Promise<void> {
  const canEndSession = await users.metadataService.getEndSessionEndpoint().catch(() => undefined)
  if (canEndSession) {
    await users.signoutRedirect({ id_token_hint: user.id_token })
  } else {
    await users.removeUser()
    location.assign('/signed-out')
  }
}

/** The identity provider did not answer, in contrast to refusing: what the user does can wait for it. */
function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === 'ErrorTimeout')
}

function currentPath(): string {
  return location.pathname + location.search
}
