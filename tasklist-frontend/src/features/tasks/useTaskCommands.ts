import { ref, shallowRef } from 'vue'
import type { Answer } from '@/shared/api/answer'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import {
  AssignTaskDocument,
  ClaimTaskDocument,
  CompleteTaskDocument,
  DeferTaskDocument,
  DelegateTaskDocument,
  FailTaskDocument,
  ResolveTaskDocument,
  UnclaimTaskDocument,
  UndeferTaskDocument,
  UpdateTaskDocument,
  type TaskHeadFragment,
  type UpdateTaskInput,
} from '@/shared/api/generated/graphql'

type Version = Pick<TaskHeadFragment, 'id' | 'version'>

export type TaskCommands = ReturnType<typeof useTaskCommands>

/** The commands on a task; each says which version the user saw and gives the task back, or keeps the error. */
export function useTaskCommands() {
  const api = useApi()
  const running = ref(false)
  const error = shallowRef<ApiError>()

  async function run<Data>(
    command: Promise<Answer<Data>>,
    taskOf: (data: Data) => TaskHeadFragment,
  ): Promise<TaskHeadFragment | undefined> {
    running.value = true
    error.value = undefined
    const answer = await command
    running.value = false
    if (answer.errors.length > 0 || answer.data === undefined) {
      error.value = answer.errors[0]
      return undefined
    }
    return taskOf(answer.data)
  }

  return {
    running,
    error,
    /** Takes note of the last refusal. */
    forget: () => (error.value = undefined),
    claim: ({ id, version }: Version, takeover = false) =>
      run(api.mutate(ClaimTaskDocument, { input: { id, version, takeover } }), (data) => data.claimTask.task),
    unclaim: ({ id, version }: Version) =>
      run(api.mutate(UnclaimTaskDocument, { input: { id, version } }), (data) => data.unclaimTask.task),
    assign: ({ id, version }: Version, assignee: string) =>
      run(
        api.mutate(AssignTaskDocument, { input: { id, version, assignee } }),
        (data) => data.assignTask.task,
      ),
    update: ({ id, version }: Version, changes: Omit<UpdateTaskInput, 'id' | 'version'>) =>
      run(
        api.mutate(UpdateTaskDocument, { input: { id, version, ...changes } }),
        (data) => data.updateTask.task,
      ),
    defer: ({ id, version }: Version, followUpAt: string) =>
      run(
        api.mutate(DeferTaskDocument, { input: { id, version, followUpAt } }),
        (data) => data.deferTask.task,
      ),
    undefer: ({ id, version }: Version) =>
      run(api.mutate(UndeferTaskDocument, { input: { id, version } }), (data) => data.undeferTask.task),
    delegate: ({ id, version }: Version, assignee: string) =>
      run(
        api.mutate(DelegateTaskDocument, { input: { id, version, assignee } }),
        (data) => data.delegateTask.task,
      ),
    resolve: ({ id, version }: Version) =>
      run(api.mutate(ResolveTaskDocument, { input: { id, version } }), (data) => data.resolveTask.task),
    fail: ({ id, version }: Version, code: string, message: string) =>
      run(
        api.mutate(FailTaskDocument, { input: { id, version, code, message: message || null } }),
        (data) => data.failTask.task,
      ),
    complete: ({ id, version }: Version, data: unknown) =>
      run(
        api.mutate(CompleteTaskDocument, { input: { id, version, data } }),
        (answer) => answer.completeTask.task,
      ),
  }
}
