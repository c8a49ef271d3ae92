import { ref, shallowRef } from 'vue'
import type { Answer } from '@/shared/api/answer'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import {
  AssignTaskDocument,
  ClaimTaskDocument,
  CompleteTaskDocument,
  UnclaimTaskDocument,
  type TaskHeadFragment,
} from '@/shared/api/generated/graphql'

type Version = Pick<TaskHeadFragment, 'id' | 'version'>

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
    claim: ({ id, version }: Version, takeover = false) =>
      run(api.mutate(ClaimTaskDocument, { input: { id, version, takeover } }), (data) => data.claimTask.task),
    unclaim: ({ id, version }: Version) =>
      run(api.mutate(UnclaimTaskDocument, { input: { id, version } }), (data) => data.unclaimTask.task),
    assign: ({ id, version }: Version, assignee: string) =>
      run(
        api.mutate(AssignTaskDocument, { input: { id, version, assignee } }),
        (data) => data.assignTask.task,
      ),
    complete: ({ id, version }: Version, data: unknown) =>
      run(
        api.mutate(CompleteTaskDocument, { input: { id, version, data } }),
        (answer) => answer.completeTask.task,
      ),
  }
}
