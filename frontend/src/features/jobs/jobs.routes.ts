import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/jobs', component: () => import('./JobListPage.vue'), meta: { title: 'jobs.title' } },
]
