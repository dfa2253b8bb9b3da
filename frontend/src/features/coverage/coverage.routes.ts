import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/pairings/coverage', component: () => import('./CoveragePage.vue'), meta: { title: 'nav.coverage' } },
]
