import { computed, ref, shallowRef } from 'vue'
import type { Pages } from '@/shared/api/usePages'
import { useChosen } from './useChosen'
import { useDeskCommands, type Batch, type DeskCommands } from './useDeskCommands'

interface Replayable<Node, Input> {
  /** Whether it can be sent again. */
  waits: (node: Node) => boolean
  titleOf: (node: Node) => string
  send: (commands: DeskCommands, ids: string[], input: Input) => Promise<Batch | undefined>
}

/** Sends again what is chosen of a list, or a single one of it, and keeps what became of it. */
export function useReplay<Node extends { id: string }, Input>(
  { nodes, reload }: Pages<Node>,
  { waits, titleOf, send }: Replayable<Node, Input>,
) {
  const waiting = computed(() => (nodes.value ?? []).filter(waits).map(({ id }) => id))
  const choice = useChosen(waiting)
  const commands = useDeskCommands()
  const asking = ref(false)
  const one = shallowRef<Node>()
  const batch = shallowRef<Batch>()
  const names = new Map<string, string>()

  /** What has left the list keeps its name. */
  function nameOf(id: string): string {
    const node = nodes.value?.find((each) => each.id === id)
    if (node) names.set(id, titleOf(node))
    return names.get(id) ?? id
  }

  /** Asks how; without a single one it is about all that are chosen. */
  function start(node?: Node): void {
    commands.forget()
    one.value = node
    asking.value = true
  }

  async function replay(input: Input): Promise<void> {
    const ids = one.value ? [one.value.id] : choice.chosen.value
    ids.forEach(nameOf)
    const done = await send(commands, ids, input)
    if (done) {
      batch.value = done
      asking.value = false
    }
    await reload()
  }

  return {
    waits,
    waiting,
    choice,
    nameOf,
    start,
    replay,
    asking,
    one,
    count: computed(() => (one.value ? 1 : choice.chosen.value.length)),
    running: commands.running,
    problem: commands.problem,
    batch,
    forgetBatch: () => (batch.value = undefined),
  }
}

export type Replay<Node extends { id: string }> = ReturnType<typeof useReplay<Node, never>>
