import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/reporting', component: () => import('./ReportingPage.vue'), meta: { title: 'nav.reporting' } },
]
