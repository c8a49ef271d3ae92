import { customRef, type Ref } from 'vue'

/** A preference kept in this browser. A value that is not (or no longer) allowed reads as the default. */
export function storedRef<Value extends string>(
  key: string,
  allowed: readonly Value[],
  fallback: () => Value,
): Ref<Value> {
  const name = `flowbridge.${key}`
  return customRef((track, trigger) => ({
    get() {
      track()
      const stored = localStorage.getItem(name) as Value | null
      return stored !== null && allowed.includes(stored) ? stored : fallback()
    },
    set(value) {
      localStorage.setItem(name, value)
      trigger()
    },
  }))
}
