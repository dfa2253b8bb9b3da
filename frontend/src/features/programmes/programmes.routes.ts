import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/programmes', component: () => import('./ProgrammeListPage.vue'), meta: { title: 'nav.programmes' } },
  {
    path: '/programmes/new',
    component: () => import('./ProgrammeNewPage.vue'),
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
  {
    path: '/programmes/:id/copy',
    component: () => import('./ProgrammeCopyPage.vue'),
    meta: { title: 'programmes.copyTitle' },
  },
  {
    path: '/programmes/:id/versions',
    component: () => import('./ProgrammeVersionsPage.vue'),
    meta: { title: 'programmes.versionsTitle' },
  },
  {
    path: '/programmes/:id/exceptions',
    component: () => import('./ProgrammeExceptionsPage.vue'),
    meta: { title: 'programmes.exceptionsTitle' },
  },
  {
    path: '/activity-kinds',
    component: () => import('./ActivityKindListPage.vue'),
    meta: { title: 'activityKinds.title' },
  },
  {
    path: '/activity-kinds/new',
    component: () => import('./ActivityKindEditPage.vue'),
    meta: { title: 'activityKinds.newTitle' },
  },
  {
    path: '/activity-kinds/:id/edit',
    component: () => import('./ActivityKindEditPage.vue'),
    meta: { title: 'activityKinds.editTitle' },
  },
]
