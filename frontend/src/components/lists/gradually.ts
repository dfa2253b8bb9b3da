import { computed, onMounted, onUnmounted, ref } from 'vue'

/**
 * The first rows at once and the others right after, some at a time: a long list is there before all of it is drawn. What
 * comes later is drawn as a whole, so that nothing jumps under who reads it.
 */
export function useGradually<Row>(rows: () => Row[], atOnce = 25) {
  const drawn = ref(atOnce)
  let next: ReturnType<typeof setTimeout> | undefined

  function more() {
    drawn.value = drawn.value < rows().length ? drawn.value + atOnce : Infinity
    if (drawn.value < Infinity) next = setTimeout(more)
  }
  onMounted(() => (next = setTimeout(more)))
  onUnmounted(() => clearTimeout(next))

  return computed(() => (drawn.value < rows().length ? rows().slice(0, drawn.value) : rows()))
}
