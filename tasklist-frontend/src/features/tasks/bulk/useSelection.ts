import { computed, ref, shallowRef, type Ref } from 'vue'
import type { TaskRow } from '../taskRows'

/** Which rows of the list are selected. What leaves the list is selected no more. */
export function useSelection(rows: Ref<TaskRow[]>, selecting: Ref<boolean> = ref(false)) {
  const chosen = shallowRef<ReadonlySet<string>>(new Set())
  let last: string | undefined

  const selected = computed(() => rows.value.map(({ task }) => task).filter(({ id }) => chosen.value.has(id)))

  function choose(ids: Iterable<string>): void {
    chosen.value = new Set(ids)
  }

  /** With `through`, everything from the row that was toggled last to this one becomes as this one. */
  function toggle(id: string, through = false): void {
    begin()
    const next = new Set(chosen.value)
    const on = !next.has(id)
    for (const one of through && last ? between(last, id) : [id]) {
      if (on) next.add(one)
      else next.delete(one)
    }
    last = id
    choose(next)
  }

  function between(one: string, other: string): string[] {
    const ids = rows.value.map(({ task }) => task.id)
    const [from = 0, to = 0] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b)
    return from < 0 ? [other] : ids.slice(from, to + 1)
  }

  function begin(): void {
    selecting.value = true
  }

  function stop(): void {
    selecting.value = false
    last = undefined
    choose([])
  }

  return {
    selecting,
    chosen,
    selected,
    toggle,
    choose,
    begin,
    all: (most: number) => choose(rows.value.slice(0, most).map(({ task }) => task.id)),
    stop,
  }
}

export type Selection = ReturnType<typeof useSelection>
