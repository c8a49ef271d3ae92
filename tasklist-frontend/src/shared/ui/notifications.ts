import { reactive } from 'vue'

export interface Notification {
  text: string
  action?: { label: string; run: () => void }
}

/** What the snackbar shows, one after the other. */
export const notifications = reactive<Notification[]>([])

export function notify(text: string, action?: Notification['action']): void {
  notifications.push({ text, action })
}
