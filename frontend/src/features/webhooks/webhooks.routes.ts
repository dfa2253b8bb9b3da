import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/webhooks', component: () => import('./WebhookListPage.vue'), meta: { title: 'nav.webhooks' } },
  { path: '/webhooks/new', component: () => import('./WebhookEditPage.vue'), meta: { title: 'webhooks.newTitle' } },
  { path: '/webhooks/:id', component: () => import('./WebhookPage.vue'), meta: { title: 'webhooks.detailTitle' } },
  {
    path: '/webhooks/:id/edit',
    component: () => import('./WebhookEditPage.vue'),
    meta: { title: 'webhooks.editTitle' },
  },
]
