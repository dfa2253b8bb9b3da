import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/activities', component: () => import('./ActivityListPage.vue'), meta: { title: 'nav.activities' } },
  {
    path: '/activities/new',
    component: () => import('./ActivityEditPage.vue'),
    meta: { title: 'activities.newTitle' },
  },
  {
    path: '/activities/calendar',
    component: () => import('./ActivityCalendarPage.vue'),
    meta: { title: 'activities.calendarTitle' },
  },
  {
    path: '/activities/duplicates',
    component: () => import('./DuplicatesPage.vue'),
    meta: { title: 'duplicates.title' },
  },
  { path: '/activities/:id', component: () => import('./ActivityPage.vue'), meta: { title: 'activities.detailTitle' } },
  {
    path: '/activities/:id/edit',
    component: () => import('./ActivityEditPage.vue'),
    meta: { title: 'activities.editTitle' },
  },
  {
    path: '/activities/:id/correct',
    component: () => import('./ActivityCorrectPage.vue'),
    meta: { title: 'activities.correctTitle' },
  },
  { path: '/activities/:id/repeat', component: () => import('./SeriesPage.vue'), meta: { title: 'series.title' } },
]
