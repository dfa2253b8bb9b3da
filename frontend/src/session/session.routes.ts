import type { RouteRecordRaw } from 'vue-router'

export const sessionRoutes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { title: 'session.signInTitle', public: true },
  },
  {
    path: '/unreachable',
    component: () => import('./UnreachablePage.vue'),
    meta: { title: 'session.notYetTitle', public: true },
  },
  { path: '/signed-in', component: () => import('./SignedInPage.vue'), meta: { title: 'session.signedInTitle' } },
  { path: '/:rest(.*)*', component: () => import('./NotFoundPage.vue'), meta: { title: 'notFound.title' } },
]
