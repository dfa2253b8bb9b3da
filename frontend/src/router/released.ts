import type { Router } from 'vue-router'
import { inTab } from '@/session/kept'

const KEY = 'tongxin.reloaded'
const GONE = /dynamically imported|module script|preload/i

/**
 * After a release an open tab asks for parts that are no longer there: it loads anew, and only once for one address, so
 * never where a tab cannot remember that it did. Without a network they are there still, and loading anew would fail.
 */
export function reloadAfterRelease(router: Router, load: (address: string) => void = (to) => location.assign(to)) {
  router.onError((error, to) => {
    if (!navigator.onLine || !GONE.test(String(error)) || inTab.get(KEY) === to.fullPath) return
    if (inTab.set(KEY, to.fullPath)) load(router.resolve(to.fullPath).href)
  })
  router.afterEach((_to, _from, failure) => {
    if (!failure) inTab.remove(KEY)
  })
}
