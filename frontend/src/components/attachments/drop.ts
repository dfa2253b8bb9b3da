import { onUnmounted, ref, watch, type Ref } from 'vue'

/** Files dragged onto an element; true while they hover over it. Nobody depends on it: there is a button as well. */
export function useDrop(target: Ref<HTMLElement | null>, allowed: () => boolean, take: (files: FileList) => void) {
  const over = ref(false)

  function drag(event: DragEvent) {
    event.preventDefault()
    over.value = allowed()
  }
  function leave() {
    over.value = false
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    over.value = false
    if (allowed() && event.dataTransfer) take(event.dataTransfer.files)
  }

  function listen(element: HTMLElement | null, way: 'addEventListener' | 'removeEventListener') {
    element?.[way]('dragover', drag as EventListener)
    element?.[way]('dragleave', leave)
    element?.[way]('drop', drop as EventListener)
  }
  watch(target, (now, before) => {
    listen(before ?? null, 'removeEventListener')
    listen(now, 'addEventListener')
  })
  onUnmounted(() => listen(target.value, 'removeEventListener'))

  return over
}
