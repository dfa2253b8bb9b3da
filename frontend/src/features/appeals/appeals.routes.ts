import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/appeals', component: () => import('./AppealListPage.vue'), meta: { title: 'nav.appeals' } },
  { path: '/appeals/new', component: () => import('./AppealRaisePage.vue'), meta: { title: 'appeals.newTitle' } },
  { path: '/appeals/:id', component: () => import('./AppealPage.vue'), meta: { title: 'appeals.detailTitle' } },
]
