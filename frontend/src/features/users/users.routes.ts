import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/users', component: () => import('./UserListPage.vue'), meta: { title: 'nav.users' } },
  { path: '/users/new', component: () => import('./UserNewPage.vue'), meta: { title: 'users.newTitle' } },
  { path: '/users/adopt', component: () => import('./UserAdoptPage.vue'), meta: { title: 'users.adoptTitle' } },
  { path: '/users/:id', component: () => import('./UserPage.vue'), meta: { title: 'users.detailTitle' } },
  { path: '/users/:id/handover', component: () => import('./HandoverPage.vue'), meta: { title: 'handover.title' } },
]
