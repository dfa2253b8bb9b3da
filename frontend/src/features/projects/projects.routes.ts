import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/projects', component: () => import('./ProjectListPage.vue'), meta: { title: 'projects.list' } },
  { path: '/projects/board', component: () => import('./ProjectBoardPage.vue'), meta: { title: 'nav.projects' } },
  { path: '/projects/new', component: () => import('./ProjectEditPage.vue'), meta: { title: 'projects.newTitle' } },
  { path: '/projects/:id', component: () => import('./ProjectPage.vue'), meta: { title: 'projects.detailTitle' } },
  {
    path: '/projects/:id/edit',
    component: () => import('./ProjectEditPage.vue'),
    meta: { title: 'projects.editTitle' },
  },
]
