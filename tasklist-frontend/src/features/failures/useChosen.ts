import { computed, ref, watch, type Ref } from 'vue'

/** As many as the server takes at once. */
export const MOST_AT_ONCE = 500

/** Which of a list are chosen; what leaves it, or can no longer be chosen, is chosen no more. */
export function useChosen(choosable: Ref<string[]>) {
  const chosen = ref<string[]>([])
  watch(choosable, (ids) => (chosen.value = chosen.value.filter((id) => ids.includes(id))))

  return {
    chosen,
    all: computed(() => chosen.value.length > 0 && chosen.value.length === choosable.value.length),
    some: computed(() => chosen.value.length > 0 && chosen.value.length < choosable.value.length),
    toggle(id: string): void {
      chosen.value = chosen.value.includes(id)
        ? chosen.value.filter((one) => one !== id)
        : [...chosen.value, id]
    },
    toggleAll(): void {
      chosen.value = chosen.value.length === choosable.value.length ? [] : [...choosable.value]
    },
  }
}
