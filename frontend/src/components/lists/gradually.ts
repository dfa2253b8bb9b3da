import { computed, ref, watchPostEffect, type Ref } from 'vue'

/** How many of so many parts are drawn: one at once and the others right after, so that a long list is there before all of it is. */
export function useGrowing(parts: () => number): Ref<number> {
  const drawn = ref(1)
  watchPostEffect((onCleanup) => {
    if (drawn.value >= parts()) return
    const next = setTimeout(() => drawn.value++)
    onCleanup(() => clearTimeout(next))
  })
  return drawn
}

/** The rows that are drawn by now, some more at a time. */
export function useGradually<Row>(rows: () => Row[], atOnce = 25) {
  const drawn = useGrowing(() => Math.ceil(rows().length / atOnce))
  return computed(() => (drawn.value * atOnce < rows().length ? rows().slice(0, drawn.value * atOnce) : rows()))
}
