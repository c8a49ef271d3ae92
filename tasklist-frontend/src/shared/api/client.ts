import {
  Client,
  fetchExchange,
  subscriptionExchange,
  type AnyVariables,
  type TypedDocumentNode,
} from '@urql/core'
import { createClient as createSocket } from 'graphql-ws'
import { inject, type InjectionKey } from 'vue'
import type { Session } from '@/shared/auth/session'
import { answerOf, type Answer } from './answer'
import { connectionLost, connectionOpened } from './connection'
import { createFiles, type Files } from './files'

const REQUEST_TIMEOUT_MS = 30_000
const RESUBSCRIBE_AFTER_MS = 3_000

export interface Api extends Files {
  query<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>>
  mutate<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>>
  /**
   * Calls back for each event until the returned function is called; subscribes again if the server ends it.
   * With `onTooOld`, that is called instead when the server can no longer tell all that happened since the variables' position.
   */
  subscribe<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    onData: (data: Data) => void,
    onTooOld?: () => void,
  ): () => void
}

export const apiKey: InjectionKey<Api> = Symbol('api')

export function useApi(): Api {
  const api = inject(apiKey)
  if (!api) throw new Error('Expected the API to be provided by the app')
  return api
}

export function createApi(graphqlPath: string, session: Session, language: () => string): Api {
  const socket = createSocket({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${graphqlPath}`,
    connectionParams: async () => ({ authorization: `Bearer ${await session.accessToken()}` }),
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => pause(Math.min(500 * 2 ** retries, 10_000) * (0.75 + Math.random() / 2)),
    on: { connected: connectionOpened, closed: connectionLost },
  })

  // No cache: what is shown is what the server said last, kept current by the subscriptions.
  const client = new Client({
    url: graphqlPath,
    preferGetMethod: false,
    fetch: authorized(session, language),
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink),
          }),
        }),
      }),
    ],
  })

  return {
    query: async (document, variables) => answerOf(await client.query(document, variables).toPromise()),
    mutate: async (document, variables) => answerOf(await client.mutation(document, variables).toPromise()),
    subscribe: (document, variables, onData, onTooOld) =>
      subscribeForGood(client, document, variables, onData, onTooOld),
    ...createFiles(session),
  }
}

function subscribeForGood<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void,
  onTooOld?: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: { unsubscribe: () => void } | undefined

  function start(): void {
    timer = undefined
    current?.unsubscribe()
    current = client.subscription(document, variables).subscribe(({ data, error }) => {
      if (data) onData(data)
      if (onTooOld && error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_CURSOR'))
        onTooOld()
      else if (error) timer ??= setTimeout(start, RESUBSCRIBE_AFTER_MS)
    })
  }

  start()
  return () => {
    clearTimeout(timer)
    current?.unsubscribe()
  }
}

function authorized(session: Session, language: () => string): typeof fetch {
  return async (input, init) => {
    const send = (token: string) => {
      const headers = new Headers(init?.headers)
      headers.set('authorization', `Bearer ${token}`)
      headers.set('accept-language', language())
      return fetch(input, { ...init, headers, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) })
    }
    const token = await session.accessToken()
    const response = await send(token)
    return response.status === 401 ? send(await session.renewedToken(token)) : response
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
