import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { Answer } from '@/shared/api/answer'
import { apiError, type ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import {
  AddTaskLinkDocument,
  RemoveTaskAttachmentDocument,
  TaskWithAttachmentsDocument,
  type AddTaskLinkInput,
  type TaskHeadFragment,
} from '@/shared/api/generated/graphql'

export interface Upload {
  name: string
  /** Which part is sent, 0 to 1. */
  part: number
  /** How many files wait behind it. */
  waiting: number
}

/** What went wrong, and with which file. */
export interface Refusal {
  name?: string
  error: ApiError
}

interface Listener {
  /** Hears of the task as it is after a change. */
  changed: (task: TaskHeadFragment) => void
  /** Hears what became of a file when the user is no longer there to see it: files go on being sent. */
  doneUnseen: (name: string, error?: ApiError) => void
}

/** Attaches files and links to a task and removes them. */
export function useAttachments(id: () => string, { changed, doneUnseen }: Listener) {
  const api = useApi()
  const asking = ref(false)
  const upload = shallowRef<Upload>()
  const running = computed(() => asking.value || upload.value !== undefined)
  const refusals = shallowRef<Refusal[]>([])
  let waiting: File[] = []
  let stopped = new AbortController()
  let gone = false

  /** What was answered; nothing if it was refused, and the reason is kept. */
  async function run<Data>(command: Promise<Answer<Data>>): Promise<Data | undefined> {
    asking.value = true
    refusals.value = []
    const { data, errors } = await command
    asking.value = false
    refusals.value = errors.slice(0, 1).map((error) => ({ error }))
    return errors.length > 0 ? undefined : data
  }

  /** One after the other, behind those that are on their way; a refused one does not keep the others. */
  async function attach(files: readonly File[]): Promise<void> {
    waiting.push(...files)
    if (upload.value) return
    const task = id()
    refusals.value = []
    stopped = new AbortController()
    for (let file = waiting.shift(); file; file = waiting.shift()) await send(task, file)
    upload.value = undefined
  }

  async function send(task: string, file: File): Promise<void> {
    const { name } = file
    const onProgress = (part: number) => (upload.value = { name, part, waiting: waiting.length })
    onProgress(0)
    const path = `/files/tasks/${encodeURIComponent(task)}?name=${encodeURIComponent(name)}`
    const { data, errors } = await api.upload(path, file, onProgress, stopped.signal)
    const error = data ? undefined : (errors[0] ?? apiError('INTERNAL', 'Expected an answer'))
    if (error && error.code !== 'ABORTED') refusals.value = [...refusals.value, { name, error }]
    if (gone) doneUnseen(name, error)
    else if (!error) await show(task)
  }

  function stop(): void {
    waiting = []
    stopped.abort()
  }

  async function show(task: string): Promise<void> {
    const { data } = await api.query(TaskWithAttachmentsDocument, { id: task })
    if (data?.task) changed(data.task)
  }

  async function addLink(link: Omit<AddTaskLinkInput, 'id'>): Promise<boolean> {
    const answer = await run(api.mutate(AddTaskLinkDocument, { input: { id: id(), ...link } }))
    if (answer) changed(answer.addTaskLink.task)
    return answer !== undefined
  }

  async function remove(attachmentId: string): Promise<boolean> {
    const input = { id: id(), attachmentId }
    const answer = await run(api.mutate(RemoveTaskAttachmentDocument, { input }))
    if (answer) changed(answer.removeTaskAttachment.task)
    return answer !== undefined
  }

  onScopeDispose(() => (gone = true))

  return {
    running,
    upload,
    refusals,
    attach,
    addLink,
    remove,
    /** The file, for the browser to save. */
    download: (path: string): Promise<Blob | undefined> => run(api.download(path)),
    stop,
    forget: () => (refusals.value = []),
  }
}
