import type { FormData } from '../formTypes'

/** What the user typed and the server has not acknowledged yet. */
export interface LocalDraft {
  data: FormData
  changedAt: string
}

export interface DraftStore {
  read(): LocalDraft | undefined
  write(draft: LocalDraft): void
  remove(): void
}

/** Drafts in the browser's storage, apart for each account; a full or forbidden storage only costs the fallback. */
export function localDraftStore(
  account: string,
  subject: string,
  storage: Storage = localStorage,
): DraftStore {
  const name = `flowbridge.draft/${account}/${subject}`
  return {
    read: () => attempt(() => parsed(storage.getItem(name))),
    write: (draft) => attempt(() => storage.setItem(name, JSON.stringify(draft))),
    remove: () => attempt(() => storage.removeItem(name)),
  }
}

/** The newer of the two. A local one exists only while the server lacks it. */
export function newestDraft(
  local: LocalDraft | undefined,
  server: { data: unknown; savedAt: string } | null | undefined,
): unknown {
  if (!local) return server?.data
  return server && Date.parse(server.savedAt) > Date.parse(local.changedAt) ? server.data : local.data
}

function parsed(text: string | null): LocalDraft | undefined {
  if (text === null) return undefined
  const { data, changedAt } = JSON.parse(text) as Partial<LocalDraft>
  return data && changedAt ? { data, changedAt } : undefined
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
