import { computed, ref, type Ref } from 'vue'

/** Which rows of a page are chosen. A range goes from the row touched last to this one and does as this one does. */
export function useSelection(ids: Ref<string[]>) {
  const marked = ref(new Set<string>())
  const anchor = ref<string>()

  /** Only what is on the page counts: a row that has gone is chosen no more. */
  const chosen = computed(() => ids.value.filter((id) => marked.value.has(id)))
  const all = computed(() => ids.value.length > 0 && chosen.value.length === ids.value.length)

  function toggle(id: string, range = false) {
    const on = !marked.value.has(id)
    const ends = [ids.value.indexOf(anchor.value ?? id), ids.value.indexOf(id)]
    const from = Math.min(...ends)
    const rows = range && from >= 0 ? ids.value.slice(from, Math.max(...ends) + 1) : [id]
    const next = new Set(marked.value)
    for (const row of rows) {
      if (on) next.add(row)
      else next.delete(row)
    }
    marked.value = next
    anchor.value = id
  }

  const clear = () => (marked.value = new Set())
  const toggleAll = () => (marked.value = all.value ? new Set() : new Set(ids.value))

  return { chosen, all, toggle, toggleAll, clear, has: (id: string) => marked.value.has(id) }
}

export type Selection = ReturnType<typeof useSelection>
