import { computed, ref, shallowRef } from 'vue'
import type { Answer } from '@/shared/api/answer'
import { useApi } from '@/shared/api/client'
import {
  AssignTasksDocument,
  ClaimTasksDocument,
  CompleteTasksDocument,
  DeferTasksDocument,
  UnclaimTasksDocument,
  UpdateTasksDocument,
  type UpdateTasksInput,
} from '@/shared/api/generated/graphql'

/** How many tasks may be selected at once. */
export const MAX_SELECTED = 500

/** As many as the server takes on together: small enough to show progress, and to lose little with a connection. */
const CHUNK = 50

export type BulkCommand =
  | { verb: 'claim' }
  | { verb: 'unclaim' }
  | { verb: 'complete' }
  | { verb: 'assign'; assignee: string }
  | { verb: 'defer'; followUpAt: string }
  | { verb: 'update'; changes: Pick<UpdateTasksInput, 'dueAt' | 'priority' | 'tags'> }

export type BulkVerb = BulkCommand['verb']

interface Listed {
  id: string
  name: string
  businessKey?: string | null
  serviceKey?: string | null
}

export interface BulkFailure extends Listed {
  code: string
}

type Results = { id: string; error?: { code: string } | null }[]

/** Does the same to many tasks, and knows what became of each. */
export function useBulk() {
  const api = useApi()
  const verb = ref<BulkVerb>()
  const running = ref(false)
  const total = ref(0)
  const done = ref(0)
  const failures = shallowRef<BulkFailure[]>([])
  let stopped = false

  async function run(command: BulkCommand, tasks: readonly Listed[]): Promise<void> {
    verb.value = command.verb
    running.value = true
    total.value = tasks.length
    done.value = 0
    failures.value = []
    stopped = false
    for (let from = 0; from < tasks.length && !stopped; from += CHUNK) {
      const chunk = tasks.slice(from, from + CHUNK)
      const errors = await errorsOf(command, chunk)
      const failed = chunk.flatMap((task) => failureOf(task, errors))
      failures.value = [...failures.value, ...failed]
      done.value += chunk.length
    }
    running.value = false
  }

  /** The code of each task that was refused; of all of them if there was no answer, as it is not known which were done. */
  async function errorsOf(
    command: BulkCommand,
    chunk: readonly Listed[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = chunk.map(({ id }) => id)
    const { results, error } = await send(command, ids)
    if (!results) return new Map(ids.map((id) => [id, error ?? 'INTERNAL']))
    return new Map(
      results.flatMap(({ id, error: refusal }) => (refusal ? [[id, refusal.code] as const] : [])),
    )
  }

  async function send(command: BulkCommand, ids: string[]): Promise<{ results?: Results; error?: string }> {
    switch (command.verb) {
      case 'claim':
        return of(await api.mutate(ClaimTasksDocument, { input: { ids } }), (data) => data.claimTasks)
      case 'unclaim':
        return of(await api.mutate(UnclaimTasksDocument, { input: { ids } }), (data) => data.unclaimTasks)
      case 'complete':
        return of(await api.mutate(CompleteTasksDocument, { input: { ids } }), (data) => data.completeTasks)
      case 'assign': {
        const { assignee } = command
        return of(
          await api.mutate(AssignTasksDocument, { input: { ids, assignee } }),
          (data) => data.assignTasks,
        )
      }
      case 'defer': {
        const { followUpAt } = command
        return of(
          await api.mutate(DeferTasksDocument, { input: { ids, followUpAt } }),
          (data) => data.deferTasks,
        )
      }
      case 'update':
        return of(
          await api.mutate(UpdateTasksDocument, { input: { ids, ...command.changes } }),
          (data) => data.updateTasks,
        )
    }
  }

  return {
    verb,
    running,
    total,
    done,
    succeeded: computed(() => done.value - failures.value.length),
    failures,
    run,
    stop: () => (stopped = true),
    close: () => (verb.value = undefined),
  }
}

function of<Data>(
  { data, errors }: Answer<Data>,
  payload: (data: Data) => { results: Results },
): { results?: Results; error?: string } {
  return data === undefined ? { error: errors[0]?.code } : { results: payload(data).results }
}

function failureOf(task: Listed, errors: ReadonlyMap<string, string>): BulkFailure[] {
  const code = errors.get(task.id)
  if (code === undefined) return []
  const { id, name, businessKey, serviceKey } = task
  return [{ id, name, businessKey, serviceKey, code }]
}
