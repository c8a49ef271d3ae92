import { onScopeDispose, ref, type Ref } from 'vue'
import { isTransient, type ApiError } from '@/shared/api/apiError'
import type { FormData } from '../formTypes'
import type { DraftStore } from './draftStore'

const SAVE_AFTER_MS = 800
const RETRY_AFTER_MS = 5_000

export type DraftStatus =
  | { kind: 'untouched' }
  | { kind: 'typing' }
  | { kind: 'saved'; at: string }
  /** On this device only: the server cannot be reached, or does not take drafts for it. */
  | { kind: 'local'; at: string }

export interface Draft {
  status: Ref<DraftStatus>
  change(data: FormData): void
  /** Waits for what is on its way and stops saving: the form is about to be sent. */
  settle(): Promise<void>
  /** Sending failed: save on, beginning with what the form holds. */
  resume(data: FormData): void
  /** The form was sent, nothing needs to be kept. */
  forget(): void
}

export interface DraftTarget {
  store: DraftStore
  save(data: FormData): Promise<{ savedAt?: string; error?: ApiError }>
}

/** Keeps what is typed: at once on this device, shortly after on the server; there only until the server has it. */
export function useDraft(target: DraftTarget, savedAt?: string): Draft {
  const status = ref<DraftStatus>(savedAt ? { kind: 'saved', at: savedAt } : { kind: 'untouched' })
  let waiting: FormData | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()
  let stopped = false

  function change(data: FormData): void {
    if (stopped) return
    waiting = data
    target.store.write({ data, changedAt: new Date().toISOString() })
    status.value = { kind: 'typing' }
    schedule(SAVE_AFTER_MS)
  }

  function schedule(delay: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => (saving = saving.then(save)), delay)
  }

  async function save(): Promise<void> {
    if (waiting === undefined || stopped) return
    const data = waiting
    const { savedAt: at, error } = await target.save(data)
    const typedOn = waiting !== data
    if (!error) {
      if (typedOn) return
      waiting = undefined
      target.store.remove()
      status.value = { kind: 'saved', at: at ?? new Date().toISOString() }
      return
    }
    if (!typedOn) status.value = { kind: 'local', at: new Date().toISOString() }
    if (isTransient(error) && !stopped) schedule(RETRY_AFTER_MS)
  }

  function saveNow(): void {
    if (document.visibilityState === 'hidden' && waiting !== undefined) schedule(0)
  }

  document.addEventListener('visibilitychange', saveNow)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', saveNow)
    if (waiting !== undefined) schedule(0)
  })

  return {
    status,
    change,
    settle: async () => {
      stopped = true
      clearTimeout(timer)
      await saving
    },
    resume: (data) => {
      stopped = false
      change(data)
    },
    forget: () => {
      stopped = true
      clearTimeout(timer)
      target.store.remove()
    },
  }
}
