import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/organizations',
    component: () => import('./OrganizationListPage.vue'),
    meta: { title: 'nav.organizations' },
  },
  {
    path: '/organizations/new',
    component: () => import('./OrganizationEditPage.vue'),
    meta: { title: 'organizations.newTitle' },
  },
  {
    path: '/organizations/:id',
    component: () => import('./OrganizationPage.vue'),
    meta: { title: 'organizations.detailTitle' },
  },
  {
    path: '/organizations/:id/edit',
    component: () => import('./OrganizationEditPage.vue'),
    meta: { title: 'organizations.editTitle' },
  },
]
