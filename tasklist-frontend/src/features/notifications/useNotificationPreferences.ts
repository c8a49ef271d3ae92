import { ref, shallowRef } from 'vue'
import type { ApiError } from '@/shared/api/apiError'
import { useApi } from '@/shared/api/client'
import {
  NotificationPreferencesDocument,
  SaveNotificationPreferencesDocument,
  type NotificationPreferencesFragment,
  type SaveNotificationPreferencesInput,
} from '@/shared/api/generated/graphql'
import { useResource } from '@/shared/api/useResource'

/** How the viewer is told of tasks. Each change is shown and sent at once, one after the other; a refused one is taken back. */
export function useNotificationPreferences() {
  const api = useApi()
  const { data, error, reload } = useResource(() => api.query(NotificationPreferencesDocument, {}))
  const shown = shallowRef<NotificationPreferencesFragment>()
  const status = ref<'saving' | 'saved'>()
  const refused = shallowRef<ApiError>()
  let known: NotificationPreferencesFragment | undefined
  let sending = Promise.resolve()
  let changes = 0

  async function load(): Promise<void> {
    await reload()
    known = data.value?.notificationPreferences
    shown.value = known
  }

  function change(part: SaveNotificationPreferencesInput): Promise<void> {
    if (shown.value) shown.value = { ...shown.value, ...(part as Partial<NotificationPreferencesFragment>) }
    const turn = ++changes
    status.value = 'saving'
    refused.value = undefined
    sending = sending.then(() => send(part, turn))
    return sending
  }

  async function send(part: SaveNotificationPreferencesInput, turn: number): Promise<void> {
    const answer = await api.mutate(SaveNotificationPreferencesDocument, { input: part })
    known = answer.data?.saveNotificationPreferences.preferences ?? known
    if (!answer.data) refused.value = answer.errors[0]
    // What was changed meanwhile is still to be sent.
    if (turn !== changes) return
    shown.value = known
    status.value = refused.value ? undefined : 'saved'
  }

  void load()
  return { preferences: shown, error, load, change, status, refused }
}
