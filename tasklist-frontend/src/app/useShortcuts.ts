import { onBeforeUnmount, onMounted } from 'vue'
import { storedRef } from '@/shared/storedRef'

/** Single-letter keys get in the way of speech input and some assistive technology: they can be switched off. */
export const shortcutsEnabled = storedRef('shortcuts', ['on', 'off'], () => 'on')

export function useShortcuts(actions: Record<string, () => void>): void {
  function pressed(event: KeyboardEvent): void {
    const action = actions[event.key]
    if (!action || shortcutsEnabled.value === 'off' || isTyping(event) || hasDialog()) return
    event.preventDefault()
    action()
  }

  onMounted(() => document.addEventListener('keydown', pressed))
  onBeforeUnmount(() => document.removeEventListener('keydown', pressed))
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  const texts = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'
  return target instanceof HTMLElement && target.matches(texts)
}

function hasDialog(): boolean {
  return document.querySelector('.v-overlay--active [role="dialog"], .v-dialog.v-overlay--active') !== null
}
