import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/api-clients', component: () => import('./ApiClientListPage.vue'), meta: { title: 'nav.apiClients' } },
  {
    path: '/api-clients/new',
    component: () => import('./ApiClientNewPage.vue'),
    meta: { title: 'apiClients.newTitle' },
  },
  {
    path: '/api-clients/:id',
    component: () => import('./ApiClientPage.vue'),
    meta: { title: 'apiClients.detailTitle' },
  },
  {
    path: '/api-clients/:id/edit',
    component: () => import('./ApiClientEditPage.vue'),
    meta: { title: 'apiClients.editTitle' },
  },
]
