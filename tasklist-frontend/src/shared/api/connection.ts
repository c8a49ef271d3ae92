import { readonly, ref } from 'vue'

export type ConnectionState = 'connecting' | 'live' | 'reconnecting'

const state = ref<ConnectionState>('connecting')
const reconnects = ref(0)

/** Whether changes arrive as they happen. `reconnects` counts the times when some may have been missed. */
export const connection = { state: readonly(state), reconnects: readonly(reconnects) }

export function connectionOpened(): void {
  if (state.value === 'reconnecting') reconnects.value++
  state.value = 'live'
}

export function connectionLost(): void {
  if (state.value === 'live') state.value = 'reconnecting'
}
