import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/volunteers', component: () => import('./VolunteerListPage.vue'), meta: { title: 'nav.volunteers' } },
  {
    path: '/volunteers/new',
    component: () => import('./VolunteerEditPage.vue'),
    meta: { title: 'volunteers.newTitle' },
  },
  {
    path: '/volunteers/:id',
    component: () => import('./VolunteerPage.vue'),
    meta: { title: 'volunteers.detailTitle' },
  },
  {
    path: '/volunteers/:id/edit',
    component: () => import('./VolunteerEditPage.vue'),
    meta: { title: 'volunteers.editTitle' },
  },
  {
    path: '/volunteers/:id/personal-data',
    component: () => import('./PersonalDataPage.vue'),
    meta: { title: 'volunteers.personalData' },
  },
]
