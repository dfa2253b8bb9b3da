import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/opening-entries',
    component: () => import('./OpeningEntryListPage.vue'),
    meta: { title: 'nav.openingEntries' },
  },
  {
    path: '/opening-entries/new',
    component: () => import('./OpeningEntryEditPage.vue'),
    meta: { title: 'openingEntries.newTitle' },
  },
  {
    path: '/opening-entries/:id',
    component: () => import('./OpeningEntryPage.vue'),
    meta: { title: 'openingEntries.detailTitle' },
  },
  {
    path: '/opening-entries/:id/edit',
    component: () => import('./OpeningEntryEditPage.vue'),
    meta: { title: 'openingEntries.editTitle' },
  },
]
