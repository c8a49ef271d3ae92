import { ref, shallowRef } from 'vue'
import type { Answer } from '@/shared/api/answer'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import {
  AddTaskCommentDocument,
  EditTaskCommentDocument,
  TaskCommentsDocument,
  type TaskCommentsQuery,
  type TaskHeadFragment,
} from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

export type TaskComment = TaskCommentsQuery['taskComments'][number]

/** All comments of a task, and saying something. A refusal is kept as the error, and nothing is returned. */
export function useTaskComments(id: () => string) {
  const api = useApi()
  const resource = useResource(() => api.query(TaskCommentsDocument, { id: id() }))
  const running = ref(false)
  const refused = shallowRef<ApiError>()

  async function run<Data>(
    command: Promise<Answer<Data>>,
    taskOf: (data: Data) => TaskHeadFragment,
  ): Promise<TaskHeadFragment | undefined> {
    running.value = true
    refused.value = undefined
    const { data, errors } = await command
    running.value = false
    if (data === undefined || errors.length > 0) {
      refused.value = errors[0]
      return undefined
    }
    return taskOf(data)
  }

  return {
    ...resource,
    running,
    refused,
    add: (text: string) =>
      run(
        api.mutate(AddTaskCommentDocument, { input: { id: id(), text } }),
        (data) => data.addTaskComment.task,
      ),
    edit: (commentId: string, text: string) =>
      run(
        api.mutate(EditTaskCommentDocument, { input: { id: id(), commentId, text } }),
        (data) => data.editTaskComment.task,
      ),
  }
}
