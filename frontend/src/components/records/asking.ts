import { nextTick, ref, useTemplateRef } from 'vue'

/**
 * What is asked in the place of the buttons. The focus goes into it (to what is marked with data-answers, else to the first
 * there is), and back to the button that asked (data-asks).
 */
export function useAsking<What extends string>(box: string) {
  const asking = ref<What>()
  const element = useTemplateRef<HTMLElement>(box)

  async function ask(what: What | undefined) {
    const asked = asking.value
    asking.value = what
    await nextTick()
    const find = (what: string) => element.value?.querySelector<HTMLElement>(what)
    const target = what ? (find('[data-answers]') ?? find('textarea, button')) : find(`[data-asks=${asked}]`)
    target?.focus()
  }
  return { asking, ask }
}
