import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/volunteer-records',
    component: () => import('./VolunteerRecordListPage.vue'),
    meta: { title: 'nav.volunteerRecords' },
  },
  {
    path: '/volunteer-records/new',
    component: () => import('./VolunteerRecordEditPage.vue'),
    meta: { title: 'volunteerRecords.newTitle' },
  },
  {
    path: '/volunteer-records/:id',
    component: () => import('./VolunteerRecordPage.vue'),
    meta: { title: 'volunteerRecords.detailTitle' },
  },
  {
    path: '/volunteer-records/:id/edit',
    component: () => import('./VolunteerRecordEditPage.vue'),
    meta: { title: 'volunteerRecords.editTitle' },
  },
  {
    path: '/volunteer-records/:id/correct',
    component: () => import('./VolunteerRecordCorrectPage.vue'),
    meta: { title: 'volunteerRecords.correctTitle' },
  },
]
