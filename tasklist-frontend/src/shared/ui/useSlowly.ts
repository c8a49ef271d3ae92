import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

/** Follows another value, but changes at most once in a while; never misses the newest one. */
export function useSlowly<Value>(source: Ref<Value>, everyMs: number): Ref<Value> {
  const slow = shallowRef(source.value) as Ref<Value>
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  function follow(): void {
    timer = undefined
    last = Date.now()
    slow.value = source.value
  }

  watch(source, () => (timer ??= setTimeout(follow, Math.max(0, last + everyMs - Date.now()))))
  onScopeDispose(() => clearTimeout(timer))
  return slow
}
