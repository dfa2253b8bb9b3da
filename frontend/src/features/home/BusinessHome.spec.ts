import { fireEvent, within } from '@testing-library/dom'
import { delay, http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { MeView, ProgressView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const clerk: MeView = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }
const signedIn = (me: MeView) => server.use(http.get(api('/me'), () => HttpResponse.json(me)))

const item = (code: string, name: string, status: 'DONE' | 'PART' | 'MISSING') => ({
  ...{ code, name, status, done: status === 'DONE' ? 1 : 0, needed: 1, counted: [], almost: [] },
})
const alliance = (id: string, name: string, items: ReturnType<typeof item>[], more: Partial<ProgressView> = {}) => ({
  ...{ allianceId: id, allianceName: name, programmeId: 'p1', asOf: '2024-07-31', idle: false, laggingUnits: [] },
  ...{ items, needed: items.length, done: items.filter(({ status }) => status === 'DONE').length },
  ...more,
})

beforeEach(() =>
  server.use(
    http.get(api('/figures/latest-period'), () =>
      HttpResponse.json({ programmeId: 'p1', programmeName: '2024', from: '2024-01-01', to: '2024-07-31' }),
    ),
    http.get(api('/figures'), () =>
      HttpResponse.json({
        ...{ from: '2024-01-01', to: '2024-07-31', programmeId: 'p1', countedAt: '2024-08-01T01:00:00Z' },
        figures: [{ metric: 'joint_theme_days', value: 1, unit: 'SESSION', recordsUrl: '/api/v1/activities' }],
      }),
    ),
    http.get(api('/alliances/progress'), () =>
      HttpResponse.json([
        alliance('a1', '青藤联盟', [item('base', '基地主题党日', 'DONE')]),
        alliance('a2', '守望联盟', [item('base', '基地主题党日', 'PART'), item('contest', '品牌大比武', 'DONE')]),
        alliance(
          'a3',
          '同行联盟',
          [item('base', '基地主题党日', 'MISSING'), item('contest', '品牌大比武', 'MISSING')],
          {
            ...{ idle: true, idleDays: 95 },
          },
        ),
      ]),
    ),
  ),
)

it('tells the committee who lacks what, those that lack most first, each opening the task itself', async () => {
  server.use(
    http.get(api('/programmes/p1/exceptions'), () =>
      HttpResponse.json([
        { rule: 'R-04', subjectType: 'ALLIANCE', subjectId: 'a2', subjectName: '守望联盟', message: '少一家' },
        { rule: 'R-04', subjectType: 'ALLIANCE', subjectId: 'a3', subjectName: '同行联盟', message: '少一家' },
        {
          rule: 'R-02',
          subjectType: 'ALLIANCE',
          subjectId: 'a3',
          subjectName: '同行联盟',
          message: '',
          reason: '已说明',
        },
      ]),
    ),
  )
  const { screen } = await renderPage('/')
  const section = within(await screen.findByRole('region', { name: '还差什么' }))
  expect(await section.findByText('2 个联盟有任务没有完成，统计到2024年7月31日')).toBeTruthy()
  const lines = section.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines).toEqual([
    '同行联盟基地主题党日、品牌大比武95 天没有活动',
    '守望联盟基地主题党日',
    '结对商（协）会不符合要求：2 处',
  ])
  const [, first] = section.getAllByRole('link', { name: '基地主题党日' })
  expect(first!.getAttribute('href')).toBe('/alliances/a2#item-base')
})

const deviation = { rule: 'R-04', subjectType: 'ALLIANCE', subjectId: 'a2', subjectName: '守望联盟', message: '少一家' }
const asked = [alliance('a1', '青藤联盟', [item('base', '基地主题党日', 'DONE')])]

it.each([
  ['all is done and kept to', asked, [], ['各联盟任务都已完成。', '没有与年度方案不符之处。']],
  [
    'a reason is given for all',
    asked,
    [{ ...deviation, reason: '已说明' }],
    ['各联盟任务都已完成。', '与年度方案不符之处都已说明原因'],
  ],
  ['nothing is asked', [], [], ['没有与年度方案不符之处。']],
])('says what is so when %s', async (_, progress, exceptions, said) => {
  server.use(
    http.get(api('/alliances/progress'), () => HttpResponse.json(progress)),
    http.get(api('/programmes/p1/exceptions'), () => HttpResponse.json(exceptions)),
  )
  const { screen } = await renderPage('/')
  const section = within(await screen.findByRole('region', { name: '还差什么' }))
  await section.findByText(said[0]!)
  expect(section.getAllByText(/。$|原因$/).map(({ textContent }) => textContent?.trim())).toEqual(said)
})

it('leads from a count to exactly what was counted', async () => {
  const others = [
    { ...deviation, subjectId: 'a3', subjectName: '同行联盟', reason: '换届' },
    { ...deviation, rule: 'R-01', subjectId: 'a1', subjectName: '青藤联盟' },
  ]
  server.use(
    http.get(api('/programmes/p1/exceptions'), () => HttpResponse.json([deviation, ...others])),
    http.get(api('/programmes/p1'), () => HttpResponse.json({ id: 'p1', year: 2024, name: '2024年年度方案' })),
  )
  const { screen, router } = await renderPage('/')
  await fireEvent.click(await screen.findByRole('link', { name: /商（协）会.*1 处/ }))
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/programmes/p1/exceptions?rule=R-04&reason=missing')
  const table = await screen.findByRole('table')
  expect(within(table).getByRole('link', { name: '守望联盟' })).toBeTruthy()
  expect(within(table).queryByRole('link', { name: '同行联盟' })).toBeNull()
  expect(within(table).queryByRole('link', { name: '青藤联盟' })).toBeNull()
})

it('shows a lead how far its alliance is, item by item', async () => {
  signedIn({ ...clerk, alliancesLed: [{ id: 'a2', name: '守望联盟' }] })
  const { screen } = await renderPage('/')
  const section = within(await screen.findByRole('region', { name: '牵头联盟的任务' }))
  expect((await section.findAllByRole('link', { name: '品牌大比武' }))[0]!.getAttribute('href')).toBe(
    '/alliances/a2#item-contest',
  )
  expect(screen.queryByRole('region', { name: '还差什么' })).toBeNull()
})

it('offers a unit what it enters', async () => {
  signedIn(clerk)
  const { screen } = await renderPage('/')
  await screen.findByRole('link', { name: '录入助农消费' })
  const links = within(screen.getByRole('navigation', { name: '常用入口' })).getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual([
    ...['录入活动', '录入志愿服务', '录入助农消费', '上传表格', '登记诉求'],
  ])
  expect(screen.queryByRole('region', { name: '牵头联盟的任务' })).toBeNull()
})

it('offers a village what it comes for', async () => {
  signedIn(clerk)
  server.use(http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', kind: 'VILLAGE' })))
  const { screen } = await renderPage('/')
  const own = await screen.findByRole('link', { name: '本单位的诉求' })
  expect(own.getAttribute('href')).toBe('/appeals?raisedBy=o1')
  expect(screen.getByRole('link', { name: '本单位的结对' }).getAttribute('href')).toBe('/pairings?beneficiary=o1')
})

it('leads a township to the pairings and appeals of its villages as well', async () => {
  signedIn({ ...clerk, ownOrganizationIds: ['o1', 'o2'] })
  server.use(http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', kind: 'TOWNSHIP' })))
  const { screen } = await renderPage('/')
  const pairings = await screen.findByRole('link', { name: '本单位的结对' })
  expect(pairings.getAttribute('href')).toBe('/pairings')
  const appeals = screen.getByRole('link', { name: '本单位的诉求' })
  expect(appeals.getAttribute('href')).toBe('/appeals?involvement=RAISED')
})

it('offers what suits every unit when nothing is known of it', async () => {
  signedIn(clerk)
  server.use(http.get(api('/organizations/o1'), () => problem(500)))
  const { screen } = await renderPage('/')
  const shortcuts = within(await screen.findByRole('navigation', { name: '常用入口' }))
  expect(shortcuts.getAllByRole('link')).toHaveLength(5)
})

it('has no shortcuts without entries while the unit is still being read', async () => {
  signedIn(clerk)
  server.use(http.get(api('/organizations/o1'), () => delay('infinite')))
  const { screen } = await renderPage('/')
  expect(screen.queryByRole('navigation', { name: '常用入口' })).toBeNull()
})

it.each([
  ['VILLAGE', ['联合主题党日']],
  ['GOVERNMENT_AGENCY', ['联合主题党日', 'appeals_cleared']],
])('leaves out figures that are zero for those who are served only: %s', async (kind, shown) => {
  const figure = (metric: string, value: number) => ({
    metric,
    value,
    unit: 'SESSION',
    recordsUrl: '/api/v1/activities',
  })
  signedIn(clerk)
  server.use(
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', kind })),
    http.get(api('/figures'), () =>
      HttpResponse.json({
        ...{ from: '2024-01-01', to: '2024-07-31', programmeId: 'p1', countedAt: '2024-08-01T01:00:00Z' },
        figures: [figure('joint_theme_days', 1), figure('appeals_cleared', 0)],
      }),
    ),
  )
  const { screen } = await renderPage('/')
  const section = within(await screen.findByRole('region', { name: '主要数据' }))
  await section.findByText('统计期间：2024年1月1日至2024年7月31日')
  const names = section.getAllByRole('link').map((card) => card.querySelector('.name')?.textContent)
  expect(names).toEqual(shown)
})

it('shows a village that keeps no records no empty tables', async () => {
  signedIn(clerk)
  server.use(
    http.get(api('/figures'), () =>
      HttpResponse.json({
        ...{ from: '2024-01-01', to: '2024-07-31', programmeId: 'p1', countedAt: '2024-08-01T01:00:00Z' },
        figures: [{ metric: 'joint_theme_days', value: 0, unit: 'SESSION', recordsUrl: '/api/v1/activities' }],
      }),
    ),
  )
  const { screen } = await renderPage('/')
  await screen.findByRole('link', { name: /联合主题党日|joint_theme_days/ })
  await expect.poll(() => screen.queryByRole('region', { name: /各联盟|各月/ })).toBeNull()
})

it('tells an auditor whether the chain was found whole', async () => {
  signedIn({ ...committee, roles: ['auditor'] })
  server.use(
    http.get(api('/audit-verifications'), () =>
      page([{ id: 'v1', createdAt: '2024-08-01T01:00:00Z', outcome: 'SOUND' }]),
    ),
    http.get(api('/dictionaries'), () =>
      HttpResponse.json([
        { name: 'VerificationOutcome', entries: [{ code: 'SOUND', chinese: '完整', english: 'sound' }] },
      ]),
    ),
  )
  const { screen } = await renderPage('/')
  const link = await screen.findByRole('link', { name: '最近一次核验审计链：2024年8月1日 09:00，完整' })
  expect(link.getAttribute('href')).toBe('/audit-entries/verifications/v1')
})
