import { nextTick, ref, useTemplateRef } from 'vue'

/** What is asked in the place of the buttons. The focus goes into it, and back to the button that asked. */
export function useAsking<What extends string>(box: string) {
  const asking = ref<What>()
  const element = useTemplateRef<HTMLElement>(box)

  async function ask(what: What | undefined) {
    const asked = asking.value
    asking.value = what
    await nextTick()
    const target = what ? 'textarea, button' : `[data-asks=${asked}]`
    element.value?.querySelector<HTMLElement>(target)?.focus()
  }
  return { asking, ask }
}
