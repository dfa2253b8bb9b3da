import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/consumption-records',
    component: () => import('./ConsumptionRecordListPage.vue'),
    meta: { title: 'nav.consumptionRecords' },
  },
  {
    path: '/consumption-records/new',
    component: () => import('./ConsumptionRecordEditPage.vue'),
    meta: { title: 'consumptionRecords.newTitle', apart: 'refundOf' },
  },
  {
    path: '/consumption-records/:id',
    component: () => import('./ConsumptionRecordPage.vue'),
    meta: { title: 'consumptionRecords.detailTitle' },
  },
  {
    path: '/consumption-records/:id/edit',
    component: () => import('./ConsumptionRecordEditPage.vue'),
    meta: { title: 'consumptionRecords.editTitle' },
  },
  {
    path: '/consumption-records/:id/correct',
    component: () => import('./ConsumptionRecordCorrectPage.vue'),
    meta: { title: 'consumptionRecords.correctTitle' },
  },
]
