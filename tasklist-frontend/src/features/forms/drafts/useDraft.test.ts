import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { apiError } from '@/shared/api/apiError'
import { localDraftStore } from './draftStore'
import { useDraft, type Draft } from './useDraft'

const store = localDraftStore('clerk', 'task/1')

function draftWith(save: Parameters<typeof useDraft>[0]['save']) {
  return effectScope().run(() => useDraft({ store, save })) as Draft
}

describe('keeping a draft', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('should keep what is typed on this device at once', () => {
    draftWith(async () => ({})).change({ a: 1 })

    expect(store.read()?.data).toEqual({ a: 1 })
  })

  it('should save once for many keystrokes, the newest', async () => {
    const save = vi.fn(async () => ({ savedAt: '2026-11-21T08:00:00Z' }))
    const draft = draftWith(save)
    draft.change({ a: 1 })
    draft.change({ a: 2 })
    await vi.advanceTimersByTimeAsync(1_000)

    expect(save.mock.calls).toEqual([[{ a: 2 }]])
    expect(draft.status.value).toEqual({ kind: 'saved', at: '2026-11-21T08:00:00Z' })
    expect(store.read()).toBeUndefined()
  })

  it('should keep it on this device and try again while the server is away', async () => {
    const save = vi
      .fn()
      .mockResolvedValueOnce({ error: apiError('NETWORK', '') })
      .mockResolvedValue({ savedAt: 'now' })
    const draft = draftWith(save)
    draft.change({ a: 1 })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(draft.status.value.kind).toBe('local')
    expect(store.read()?.data).toEqual({ a: 1 })

    await vi.advanceTimersByTimeAsync(6_000)
    expect(draft.status.value.kind).toBe('saved')
  })

  it('should leave nothing behind once the form is sent', async () => {
    const save = vi.fn(async () => ({}))
    const draft = draftWith(save)
    draft.change({ a: 1 })
    await draft.settle()
    draft.forget()
    await vi.advanceTimersByTimeAsync(10_000)

    expect(save).not.toHaveBeenCalled()
    expect(store.read()).toBeUndefined()
  })
})
