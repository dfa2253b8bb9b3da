import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import { callsOf } from '@/api/calls'
import { rememberLists } from '@/components/listOrigin'
import { pageKey } from '@/components/pageKey'
import { i18n } from '@/locales'
import type { Session } from '@/session/session'
import { sessionRoutes } from '@/session/session.routes'
import { reloadAfterRelease } from './released'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title: string
    /** Open without signing in. */
    public?: boolean
    /** What in its query makes another page of it, as another path does. */
    apart?: string
  }
}

const features = import.meta.glob<{ routes: RouteRecordRaw[] }>('../features/*/*.routes.ts', { eager: true })

export function createAppRouter(session: Session, history: RouterHistory = createWebHistory()) {
  const router = createRouter({
    history,
    routes: [...Object.values(features).flatMap(({ routes }) => routes), ...sessionRoutes],
    scrollBehavior: (to, from, saved) => saved ?? (pageKey(to) === pageKey(from) ? {} : { top: 0 }),
  })

  rememberLists(router)
  reloadAfterRelease(router)

  router.beforeEach(async (to) => {
    if (to.meta.public) return true
    try {
      if (await session.load()) return true
      const { signIn, ...query } = to.query
      const page = router.resolve({ path: to.path, query, hash: to.hash }).fullPath
      return { path: '/sign-in', query: { return: page, ...(signIn ? { signIn } : {}) } }
    } catch {
      return { path: '/unreachable', query: { return: to.fullPath } }
    }
  })

  router.beforeEach((to) => void callsOf(to.fullPath))

  router.afterEach(async (to, from, failure) => {
    if (failure) return
    const { t } = i18n.global
    document.title = to.path === '/' ? t('app.name') : t('app.titled', { page: t(to.meta.title) })
    // The first page keeps the focus where the browser puts it.
    if (!from.matched.length || pageKey(to) === pageKey(from)) return
    await nextTick()
    document.getElementById('page-title')?.focus({ preventScroll: true })
  })

  return router
}
