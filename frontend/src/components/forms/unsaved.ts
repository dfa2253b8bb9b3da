import { onMounted, onUnmounted, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'
import { pageKey } from '../pageKey'

/** Asks before a page is left with something typed and not saved; true while that is so. `saving`: not known yet. */
export function useUnsaved(values: () => object, saving: () => boolean = () => false) {
  const { t } = useI18n()
  const unsaved = ref(false)
  watch(values, () => (unsaved.value = true), { deep: true, flush: 'sync' })

  const mayLeave = () => !unsaved.value || window.confirm(t('forms.leave'))
  onBeforeRouteLeave(mayLeave)
  // Another record under the same route is another page.
  onBeforeRouteUpdate((to, from) => pageKey(to) === pageKey(from) || mayLeave())

  // A browser asks in its own words when the window is closed.
  const hold = (event: BeforeUnloadEvent) => (unsaved.value || saving()) && event.preventDefault()
  onMounted(() => window.addEventListener('beforeunload', hold))
  onUnmounted(() => window.removeEventListener('beforeunload', hold))

  return unsaved
}
