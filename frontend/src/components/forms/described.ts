import { watchPostEffect, type Ref } from 'vue'

/** Ties what is said about a field to its input, as the pickers in between do not hand it on. Ids are `<id>-<part>`. */
export function useDescribed(
  box: Readonly<Ref<HTMLElement | null>>,
  id: Readonly<Ref<string>>,
  said: Readonly<Ref<{ wrong?: string; hint?: string; remark?: string }>>,
): void {
  watchPostEffect(() => {
    const parts = Object.entries(said.value)
    const input = box.value?.querySelector(`[id="${id.value}"]`) ?? box.value?.querySelector('input, textarea')
    if (!input) return
    const own = parts.map(([part]) => `${id.value}-${part}`)
    const others = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && !own.includes(one))
    const all = [...parts.flatMap(([part, text]) => (text ? [`${id.value}-${part}`] : [])), ...others]
    set(input, 'aria-describedby', all.join(' '))
    set(input, 'aria-invalid', said.value.wrong ? 'true' : '')
  })
}

function set(input: Element, name: string, value: string) {
  if (value) input.setAttribute(name, value)
  else input.removeAttribute(name)
}
