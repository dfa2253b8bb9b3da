import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/imports', component: () => import('./ImportNewPage.vue'), meta: { title: 'imports.title' } },
  { path: '/imports/:id', component: () => import('./ImportPage.vue'), meta: { title: 'imports.detailTitle' } },
]
