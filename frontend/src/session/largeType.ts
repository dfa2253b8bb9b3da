import { ref, watch } from 'vue'
import { inBrowser } from './kept'

const KEPT = 'tongxin.large-type'
const large = ref(inBrowser.get(KEPT) === 'on')

watch(
  large,
  (on) => {
    document.documentElement.classList.toggle('large-type', on)
    inBrowser.set(KEPT, on ? 'on' : 'off')
  },
  { immediate: true },
)

/** 大字: everything is measured by the type, so that it grows as a whole. Kept by this browser, for whoever sits at it. */
export const useLargeType = () => large
