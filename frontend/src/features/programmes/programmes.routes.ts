import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/programmes', component: () => import('./ProgrammeListPage.vue'), meta: { title: 'nav.programmes' } },
  {
    path: '/programmes/new',
    component: () => import('./ProgrammeEditPage.vue'),
    meta: { title: 'programmes.newTitle' },
  },
  {
    path: '/programmes/:id',
    component: () => import('./ProgrammePage.vue'),
    meta: { title: 'programmes.detailTitle' },
  },
  {
    path: '/programmes/:id/edit',
    component: () => import('./ProgrammeEditPage.vue'),
    meta: { title: 'programmes.editTitle' },
  },
]
