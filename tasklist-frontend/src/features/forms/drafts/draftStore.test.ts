import { beforeEach, describe, expect, it, vi } from 'vitest'
import { localDraftStore, newestDraft } from './draftStore'

describe('drafts on this device', () => {
  beforeEach(() => localStorage.clear())

  it('should be there again', () => {
    const draft = { data: { plate: 'M-A' }, changedAt: '2026-11-21T08:00:00Z' }
    localDraftStore('clerk', 'task/1').write(draft)

    expect(localDraftStore('clerk', 'task/1').read()).toEqual(draft)
  })

  it('should not be seen by another account', () => {
    localDraftStore('clerk', 'task/1').write({ data: {}, changedAt: '2026-11-21T08:00:00Z' })

    expect(localDraftStore('clerk2', 'task/1').read()).toBeUndefined()
  })

  it('should do without when the storage is full or broken', () => {
    const storage = {
      setItem: vi.fn(() => {
        throw new Error('full')
      }),
      getItem: () => '{broken',
    } as unknown as Storage
    const store = localDraftStore('clerk', 'task/1', storage)

    expect(() => store.write({ data: {}, changedAt: '' })).not.toThrow()
    expect(store.read()).toBeUndefined()
  })

  it('should be the newer of device and server', () => {
    const local = { data: { from: 'device' }, changedAt: '2026-11-21T08:00:00Z' }

    expect(newestDraft(local, { data: { from: 'server' }, savedAt: '2026-11-21T09:00:00Z' })).toEqual({
      from: 'server',
    })
    expect(newestDraft(local, { data: { from: 'server' }, savedAt: '2026-11-21T07:00:00Z' })).toEqual({
      from: 'device',
    })
    expect(newestDraft(undefined, { data: { from: 'server' }, savedAt: '2026-11-21T07:00:00Z' })).toEqual({
      from: 'server',
    })
  })
})
