import { onScopeDispose, ref, type Ref } from 'vue'

/** The time, fresh enough for words like "5 minutes ago". */
export function useNow(everyMs = 20_000): Ref<Date> {
  const now = ref(new Date())
  const timer = setInterval(() => (now.value = new Date()), everyMs)
  onScopeDispose(() => clearInterval(timer))
  return now
}
