import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/briefings', component: () => import('./BriefingListPage.vue'), meta: { title: 'nav.briefings' } },
  { path: '/briefings/:id', component: () => import('./BriefingPage.vue'), meta: { title: 'briefings.detailTitle' } },
]
