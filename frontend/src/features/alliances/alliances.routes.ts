import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/alliances', component: () => import('./AllianceListPage.vue'), meta: { title: 'nav.alliances' } },
  { path: '/alliances/new', component: () => import('./AllianceEditPage.vue'), meta: { title: 'alliances.newTitle' } },
  { path: '/alliances/:id', component: () => import('./AlliancePage.vue'), meta: { title: 'alliances.detailTitle' } },
  {
    path: '/alliances/:id/edit',
    component: () => import('./AllianceEditPage.vue'),
    meta: { title: 'alliances.editTitle' },
  },
]
