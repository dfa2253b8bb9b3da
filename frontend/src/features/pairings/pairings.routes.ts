import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/pairings', component: () => import('./PairingListPage.vue'), meta: { title: 'nav.pairings' } },
  { path: '/pairings/new', component: () => import('./PairingEditPage.vue'), meta: { title: 'pairings.newTitle' } },
  { path: '/pairings/:id', component: () => import('./PairingPage.vue'), meta: { title: 'pairings.detailTitle' } },
  {
    path: '/pairings/:id/edit',
    component: () => import('./PairingEditPage.vue'),
    meta: { title: 'pairings.editTitle' },
  },
]
