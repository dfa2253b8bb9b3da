import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/audit-entries', component: () => import('./AuditListPage.vue'), meta: { title: 'audit.title' } },
  {
    path: '/audit-entries/:number(\\d+)',
    component: () => import('./AuditEntryPage.vue'),
    meta: { title: 'audit.entryTitle' },
  },
  {
    path: '/audit-entries/verifications',
    component: () => import('./VerificationListPage.vue'),
    meta: { title: 'audit.verifications' },
  },
  {
    path: '/audit-entries/verifications/:id',
    component: () => import('./VerificationPage.vue'),
    meta: { title: 'audit.verificationTitle' },
  },
  {
    path: '/audit-entries/archives',
    component: () => import('./ArchiveListPage.vue'),
    meta: { title: 'audit.archives' },
  },
]
