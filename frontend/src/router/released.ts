import type { Router } from 'vue-router'

const KEY = 'tongxin.reloaded'
const GONE = /dynamically imported|module script|preload/i

/** After a release an open tab asks for parts that are no longer there: it loads anew, and only once for one address. */
export function reloadAfterRelease(router: Router, load: (address: string) => void = (to) => location.assign(to)) {
  router.onError((error, to) => {
    if (!GONE.test(String(error)) || sessionStorage.getItem(KEY) === to.fullPath) return
    sessionStorage.setItem(KEY, to.fullPath)
    load(router.resolve(to.fullPath).href)
  })
  router.afterEach((_to, _from, failure) => {
    if (!failure) sessionStorage.removeItem(KEY)
  })
}
