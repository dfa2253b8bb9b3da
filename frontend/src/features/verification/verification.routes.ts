import type { RouteRecordRaw } from 'vue-router'

/** For whoever holds a print: open to everybody, and nobody is asked who he is. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/verify/:number?',
    component: () => import('./VerificationPage.vue'),
    meta: { title: 'verification.title', public: true },
  },
]
