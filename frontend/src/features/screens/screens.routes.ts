import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/screens', component: () => import('./ScreenListPage.vue'), meta: { title: 'screens.title' } },
  // For whoever holds the key, which stands behind the # and so reaches no log.
  {
    path: '/screen',
    component: () => import('./ScreenPage.vue'),
    meta: { title: 'screens.shownTitle', public: true },
  },
]
