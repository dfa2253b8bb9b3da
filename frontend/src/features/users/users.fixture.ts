import { http, HttpResponse } from 'msw'
import type { MeView, UserHandoverView, UserView } from '@/api'
import { api, committee, page, server } from '@/testing/server'

export const admin: MeView = { ...committee, id: 's-admin', roles: ['admin'] }
export const security: MeView = { ...committee, id: 's-security', roles: ['security'] }
export const auditor: MeView = { ...committee, id: 's-auditor', roles: ['auditor'] }

export const user = (changed: Partial<UserView> = {}): UserView => ({
  ...{ id: 'u9', etag: '4', subject: 's9', username: 'lin-xiaohe', name: '林小禾' },
  ...{
    organizationId: 'o1',
    organizationName: '市水务局',
    roles: ['staff'],
    resting: false,
    status: 'ACTIVE',
    behind: false,
  },
  ...{ createdAt: '2024-07-01T01:00:00Z', lastSeenOn: '2024-07-31', reason: '接任单位联络员' },
  ...changed,
})

export const handover = (open: UserHandoverView['open']): UserHandoverView => ({
  ...{ userId: 'u9', name: '林小禾', organizationId: 'o1', organizationName: '市水务局' },
  open,
})

const entries = (labels: Record<string, string>) =>
  Object.entries(labels).map(([code, chinese]) => ({ code, chinese, english: code }))

const dictionaries = [
  {
    name: 'UserRole',
    entries: entries({
      committee: '工委工作人员',
      staff: '联络员',
      auditor: '审计',
      admin: '系统管理员',
      security: '安全管理员',
    }),
  },
  { name: 'UserStatus', entries: entries({ PENDING: '创建中', ACTIVE: '启用', DISABLED: '停用' }) },
  { name: 'RecordStatus', entries: entries({ DRAFT: '草稿', SUBMITTED: '待核定', RETURNED: '已退回' }) },
  { name: 'AppealStatus', entries: entries({ ASSIGNED: '办理中', RESOLVED: '待评价' }) },
  { name: 'ImportStatus', entries: entries({ CHECKED: '待确认' }) },
]

/** Whoever is signed in, and one account to look at. */
export function useAccounts(me: MeView, one = user()) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/dictionaries'), () => HttpResponse.json(dictionaries)),
    http.get(api('/users'), () => page([one])),
    http.get(api('/users/u9'), () => HttpResponse.json(one)),
    http.get(api('/organizations/o2'), () => HttpResponse.json({ id: 'o2', shortName: '市图书馆' })),
    http.get(api('/organizations'), () => page([{ id: 'o2', name: '市图书馆' }])),
  )
}
