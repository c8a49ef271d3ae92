import { onMounted, onUnmounted, ref } from 'vue'

/**
 * Files that are dragged onto something. Anywhere else in the window they are refused: the browser would open them in the place of
 * the app, and what was typed would be lost.
 */
export function useFileDrop(may: () => boolean, take: (files: File[]) => void) {
  const over = ref(false)

  function dragged(event: DragEvent): void {
    if (!accept(event, may())) return
    over.value = may()
  }

  function left({ currentTarget, relatedTarget }: DragEvent): void {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) over.value = false
  }

  function dropped(event: DragEvent): void {
    over.value = false
    if (!accept(event, may()) || !may()) return
    take([...(event.dataTransfer?.files ?? [])])
  }

  const refuse = (event: DragEvent) => {
    if (!event.defaultPrevented) accept(event, false)
  }
  onMounted(() => {
    window.addEventListener('dragover', refuse)
    window.addEventListener('drop', refuse)
  })
  onUnmounted(() => {
    window.removeEventListener('dragover', refuse)
    window.removeEventListener('drop', refuse)
  })

  return { over, listeners: { dragenter: dragged, dragover: dragged, dragleave: left, drop: dropped } }
}

/** Keeps the browser from opening it; whether it was files at all. */
function accept(event: DragEvent, welcome: boolean): boolean {
  const { dataTransfer } = event
  if (!dataTransfer?.types.includes('Files')) return false
  event.preventDefault()
  dataTransfer.dropEffect = welcome ? 'copy' : 'none'
  return true
}
