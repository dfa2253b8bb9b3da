import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import type { Entry, MeView, Problem } from '@/api'

/** The network of page tests: what every page asks for, and helpers for the rest. */
export const api = (path: string) => `http://localhost:3000/api/v1${path}`

const entries = (labels: Record<string, string>): Entry[] =>
  Object.entries(labels).map(([code, chinese]) => ({ code, chinese, english: code }))

const dictionaries = [
  {
    name: 'RecordStatus',
    entries: entries({ DRAFT: '草稿', SUBMITTED: '待核定', APPROVED: '已核定', RETURNED: '已退回' }),
  },
  { name: 'ActivityStage', entries: entries({ PLANNED: '计划中', HELD: '已举办', REPORTED: '已上报' }) },
  { name: 'Metric', entries: entries({ joint_theme_days: '联合主题党日', consumption_fen: '助农消费' }) },
  { name: 'Unit', entries: entries({ SESSION: '场次', FEN: '分' }) },
  { name: 'MemberRole', entries: entries({ LEAD: '片长单位', DEPUTY: '副片长单位', MEMBER: '成员单位' }) },
  { name: 'ProgressStatus', entries: entries({ DONE: '已完成', PART: '部分完成', MISSING: '未完成' }) },
  { name: 'Channel', entries: entries({ DIRECT: '产地直采' }) },
  { name: 'Payer', entries: entries({ UNION: '工会' }) },
  { name: 'ReportStatus', entries: entries({ REPORTED: '已报送', NOTHING: '零报告', SILENT: '未报送' }) },
  { name: 'Canteen', entries: entries({ OWN: '自办食堂', SHARED: '共用食堂', NONE: '无食堂' }) },
]

export const committee: MeView = {
  id: 'u1',
  name: '工委示例',
  roles: ['committee'],
  scopes: [],
  ownOrganizationIds: [],
  alliancesLed: [],
}

export function problem(status: number, body: Partial<Problem> = {}) {
  const told = { type: 'urn:tongxin:problem:test', title: '没有成功', detail: '', instance: '/', traceId: 'trace-1' }
  return HttpResponse.json(
    { ...told, status, ...body },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}

export const page = <Row>(items: Row[], total = items.length) => HttpResponse.json({ items, total })

export const server = setupServer(
  http.get(api('/me'), () => HttpResponse.json(committee)),
  http.get(api('/dictionaries'), () => HttpResponse.json(dictionaries)),
  http.get(api('/me/lists'), () => page([])),
  http.get(api('/organizations'), () => page([])),
  http.get(api('/alliances'), () => page([])),
  http.get(api('/programmes'), () => page([])),
  http.get(api('/pairings'), () => page([])),
  http.get(api('/appeals'), () => page([])),
  http.get(api('/activities'), () => page([])),
  http.get(api('/volunteer-records'), () => page([])),
  http.get(api('/consumption-records'), () => page([])),
  http.get(api('/briefings'), () => page([])),
  http.get(api('/activity-kinds'), () => page([])),
  http.get(api('/venues'), () => page([])),
  http.get(api('/volunteers'), () => page([])),
  http.post(api('/volunteer-records/check'), () => HttpResponse.json({ warnings: [] })),
  http.post(api('/consumption-records/check'), () => HttpResponse.json({ warnings: [] })),
  http.get(api('/jobs'), () => page([])),
  http.get(api('/alliances/progress'), () => HttpResponse.json([])),
  http.get(api('/programmes/:id/exceptions'), () => HttpResponse.json([])),
  http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', kind: 'GOVERNMENT_AGENCY' })),
  http.get(api('/figures/latest-period'), () => problem(404)),
  http.get(api('/figures'), () => HttpResponse.json({ countedAt: '2024-08-01T01:00:00Z', figures: [] })),
  http.get(api('/opening-entries'), () => page([])),
  http.get(api('/reporting'), () =>
    HttpResponse.json({ month: '2024-07', programmeId: 'p1', reported: 0, nothing: 0, silent: 0, items: [] }),
  ),
)
