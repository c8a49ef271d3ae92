import type { OperationDefinitionNode } from 'graphql'
import type { ApiError } from '@/shared/api/apiError'
import type { Answer } from '@/shared/api/answer'
import type { Api } from '@/shared/api/client'

export interface Sent {
  operation: string
  variables: Record<string, unknown>
}

type Reply = (variables: never) => object | ApiError | Promise<object | ApiError>

/** The API with answers by operation name (files: `upload`, `download`); keeps what was asked. */
export function fakeApi(replies: Record<string, Reply>) {
  const sent: Sent[] = []

  function ask(document: { definitions: readonly unknown[] }, variables: unknown): Promise<Answer<never>> {
    return answer((document.definitions[0] as OperationDefinitionNode).name?.value ?? '', variables)
  }

  async function answer(operation: string, variables: unknown): Promise<Answer<never>> {
    sent.push({ operation, variables: variables as Record<string, unknown> })
    const reply = replies[operation]
    if (!reply) throw new Error(`Expected an answer to ${operation}`)
    const said = await reply(variables as never)
    return 'violations' in said ? { errors: [said as ApiError] } : { data: said as never, errors: [] }
  }

  const api: Api = {
    query: ask as Api['query'],
    mutate: ask as Api['mutate'],
    subscribe: () => () => undefined,
    upload: (path, file, onProgress, signal) => answer('upload', { path, file, onProgress, signal }),
    download: (path) => answer('download', { path }),
  }
  return { api, sent, operations: () => sent.map(({ operation }) => operation) }
}
