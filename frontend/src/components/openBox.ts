import { onMounted, onUnmounted, ref, type Ref } from 'vue'

/** Whether a small box beside its button is open; whoever goes on elsewhere is done with it, and Escape leads back. */
export function useOpenBox(root: Readonly<Ref<HTMLElement | null>>, button: Readonly<Ref<HTMLElement | null>>) {
  const open = ref(false)

  function leave({ target }: Event) {
    if (!root.value?.contains(target as Node)) open.value = false
  }

  function close() {
    open.value = false
    button.value?.focus()
  }

  const escape = ({ key }: KeyboardEvent) => void (key === 'Escape' && open.value && close())

  onMounted(() => {
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
  })
  onUnmounted(() => {
    document.removeEventListener('pointerdown', leave)
    document.removeEventListener('focusin', leave)
    document.removeEventListener('keydown', escape)
  })

  return { open, close }
}
