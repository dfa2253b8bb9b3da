import { inject, nextTick, provide, reactive, shallowRef, watch, type InjectionKey, type Reactive, type Ref } from 'vue'

type Values = Record<string, unknown>

/** A field that was changed here and by somebody else; the form holds the one, this holds the other. */
export interface Clash {
  field: string
  other: Values
  /** Whether it is one's own that is held here, and the other's that stands in the form. */
  taken: boolean
}

interface Clashes {
  list: Readonly<Ref<Clash[]>>
  /** The one for the other, and back again. */
  swap: (field: string) => void
  view: () => unknown
}
const clashesKey: InjectionKey<Clashes> = Symbol('clashes')
export const useClashes = () => inject(clashesKey, undefined)

/** Rows have keys of their own, which say nothing. */
const told = (value: unknown) => JSON.stringify(value, (name, part: unknown) => (name === 'key' ? undefined : part))

/**
 * What a form holds of what was read, as it is typed. When that is read anew, what nobody touched here follows it, what was
 * changed here stays, and what both changed is a clash that the form tells of.
 *
 * @param parts fields of the API whose value is typed in several parts or under another name; they move together
 */
export function useValues<View, V extends object>(
  read: () => View,
  valuesOf: (view: View) => V,
  parts: Record<string, (keyof V & string)[]> = {},
): Reactive<V> {
  let base = valuesOf(read()) as Values
  const values = reactive(valuesOf(read()))
  const held = values as Values
  const list = shallowRef<Clash[]>([])

  const grouped = new Set(Object.values(parts).flat() as string[])
  const groups = () => [
    ...Object.entries(parts),
    ...Object.keys(base).flatMap((name): [string, string[]][] => (grouped.has(name) ? [] : [[name, [name]]])),
  ]
  const pick = (from: Values, names: string[]): Values => Object.fromEntries(names.map((name) => [name, from[name]]))

  /** Fields that follow others must not undo it. */
  async function put(now: Values) {
    Object.assign(held, now)
    await nextTick()
    Object.assign(held, now)
  }

  function followed(now: Values): Values {
    const result: Values = {}
    list.value = groups().flatMap(([field, names]) => {
      const [own, before, theirs] = [held, base, now].map((from) => pick(from, names)) as [Values, Values, Values]
      const isMine = told(own) !== told(before)
      Object.assign(result, isMine ? own : theirs)
      const isClash = isMine && told(theirs) !== told(before) && told(theirs) !== told(own)
      return isClash ? [{ field, other: theirs, taken: false }] : []
    })
    return result
  }

  watch(read, (view) => {
    if (!view) return
    void put(followed(valuesOf(view) as Values))
    // What stands in the form is typed into, so this is another one.
    base = valuesOf(view) as Values
  })

  function swap(field: string) {
    const clash = list.value.find((one) => one.field === field)
    if (!clash) return
    const own = pick(held, Object.keys(clash.other))
    list.value = list.value.map((one) => (one === clash ? { field, other: own, taken: !one.taken } : one))
    void put(clash.other)
  }

  provide(clashesKey, { list, swap, view: read })
  return values
}
