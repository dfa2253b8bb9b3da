import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/consumption-targets',
    component: () => import('./ConsumptionTargetsPage.vue'),
    meta: { title: 'consumptionTargets.title' },
  },
  {
    path: '/consumption-targets/:organization',
    component: () => import('./ConsumptionTargetPage.vue'),
    meta: { title: 'consumptionTargets.detailTitle' },
  },
  {
    path: '/consumption-targets/:organization/:year(\\d{4})',
    component: () => import('./DeclarationPage.vue'),
    meta: { title: 'consumptionTargets.declareTitle' },
  },
]
