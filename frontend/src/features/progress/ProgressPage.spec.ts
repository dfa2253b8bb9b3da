import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, problem, server } from '@/testing/server'
import { asTabs } from './matrix'

const item = (code: string, name: string, done: number, needed = 1) => ({
  ...{ code, name, role: 'ORGANIZE', needed, done, activityIds: [], almost: [] },
  status: done >= needed ? 'DONE' : done ? 'PART' : 'MISSING',
})
const row = (id: string, name: string, items: object[], more: object = {}) => ({
  ...{ allianceId: id, allianceName: name, programmeId: 'p1', asOf: '2024-07-31', done: 1, needed: 2, items },
  ...{ lastActivityOn: '2024-07-12', idleDays: 19, idle: false, laggingUnits: [], ...more },
})
const rows = [
  row('a1', '同心圆联盟', [item('THEME', '联合主题党日', 2), item('VISIT', '参观考察', 1, 3)]),
  row('a2', '文化园联盟', [item('THEME', '联合主题党日', 0), item('VISIT', '参观考察', 3, 3)], {
    ...{ lastActivityOn: '2024-03-02', idleDays: 151, idle: true },
    laggingUnits: [{ organizationId: 'o1', organizationName: '税务局', idleDays: 200 }],
  }),
]

let asked: URLSearchParams

beforeEach(() =>
  server.use(
    http.get(api('/figures/latest-period'), () =>
      HttpResponse.json({ programmeId: 'p1', programmeName: '2024', from: '2024-01-01', to: '2024-07-31' }),
    ),
    http.get(api('/programmes/p1'), () => HttpResponse.json({ id: 'p1', name: '2024年度方案', year: 2024 })),
    http.get(api('/alliances/progress'), ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json(rows)
    }),
  ),
)

it('shows alliances against items in words and numbers, each cell open to what it is made of', async () => {
  const { screen } = await renderPage('/progress?on=2024-07-31')
  expect(await screen.findByRole('table', { name: '各联盟任务进度' })).toBeTruthy()
  expect(Object.fromEntries(asked)).toEqual({ programme: 'p1', on: '2024-07-31' })

  const cell = screen.getByRole('link', { name: '同心圆联盟，参观考察：部分完成，办了 1 次，要求 3 次' })
  expect(cell.getAttribute('href')).toBe('/alliances/a1?on=2024-07-31#item-VISIT')
  expect(cell.textContent).toMatch(/部分完成\s*1\/3/)
  const lagging = screen.getByRole('link', { name: '文化园联盟有 1 家单位久未参加活动' })
  expect(lagging.getAttribute('href')).toBe('/alliances/a2?on=2024-07-31#lagging')
  expect(screen.getByRole('link', { name: '导出 Excel' }).getAttribute('href')).toBe(
    '/api/v1/alliances/progress/download?programme=p1&on=2024-07-31',
  )
})

it('lists the alliances that have long been idle, with days', async () => {
  const { screen } = await renderPage('/progress')
  const idle = await screen.findByRole('region', { name: '久未活动的联盟' })
  expect(idle.textContent).toMatch(/文化园联盟\s*最近一次活动是2024年3月2日，到2024年7月31日已有 151 天/)
  expect(idle.textContent).not.toContain('同心圆联盟')
})

it('says so when a programme asks for nothing, and when there is none yet', async () => {
  server.use(
    http.get(api('/alliances/progress'), () => HttpResponse.json([row('a1', '同心圆联盟', [], { needed: 0 })])),
  )
  const { screen } = await renderPage('/progress?programme=p1')
  expect(await screen.findByText('年度方案没有规定任务')).toBeTruthy()
})

it('lets one choose where no programme has records yet', async () => {
  server.use(http.get(api('/figures/latest-period'), () => problem(404)))
  const { screen } = await renderPage('/progress')
  expect(await screen.findByText('请选择年度方案')).toBeTruthy()
})

it('is in the menu of the committee and of leads, not of staff who lead nothing', async () => {
  const { screen } = await renderPage('/progress')
  expect(await screen.findByRole('link', { name: '任务进度' })).toBeTruthy()
})

it('is not in the menu of staff who lead nothing', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['staff'] })))
  const { screen } = await renderPage('/activities')
  expect(await screen.findByRole('link', { name: '助农消费' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '任务进度' })).toBeNull()
})

it('copies as a spreadsheet takes it', () => {
  expect(
    asTabs([
      ['联盟', '完成项数'],
      ['同心圆\n联盟', 4],
    ]),
  ).toBe('联盟\t完成项数\n同心圆 联盟\t4')
})
