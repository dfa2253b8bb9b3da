import type { Router } from 'vue-router'

/** A list as it was left, by its path: kept while one stays among its records. */
const origins = new Map<string, string>()

/** Whether a page is about records of the list: its page, its forms. */
const isOf = (path: string, list: string) => path.startsWith(`${list}/`)

export function rememberLists(router: Router) {
  router.afterEach((to, from, failure) => {
    if (failure) return
    for (const list of origins.keys()) if (!isOf(to.path, list)) origins.delete(list)
    if (from.matched.length && isOf(to.path, from.path)) origins.set(from.path, from.fullPath)
  })
}

/** The list with the filters and the page that one came from; else the bare one. */
export const listAsLeft = (list: string) => origins.get(list) ?? list
