import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/venues', component: () => import('./VenueListPage.vue'), meta: { title: 'venues.nav' } },
  { path: '/venues/new', component: () => import('./VenueEditPage.vue'), meta: { title: 'venues.newTitle' } },
  { path: '/venues/:id/edit', component: () => import('./VenueEditPage.vue'), meta: { title: 'venues.editTitle' } },
]
