import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ConsumptionDeclarationView, ConsumptionTargetView, MeView, TargetPart } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'
import { contentOf, declaredContent, valuesOf } from './declarationValues'
import { percent } from './share'

const clerk: MeView = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }
const records = '/api/v1/consumption-records?status=APPROVED&countsFor=o1'
const period = '&channels=PLATFORM_832,DIRECT&from=2024-01-01&to=2024-07-31'
const part = (query: string, own: Partial<TargetPart> = {}): TargetPart => ({
  doneFen: 0,
  projectedFen: 0,
  recordsUrl: `${records}${query}${period}`,
  ...own,
})
const target = (own: Partial<ConsumptionTargetView> = {}): ConsumptionTargetView => ({
  ...{ id: 'o1', etag: '1', organizationId: 'o1', organizationName: '市文旅局', sortOrder: 1, status: 'DECLARED' },
  canteen: part('&payer=CANTEEN', { targetFen: 8000000, doneFen: 4530050, gapFen: 3469950, permille: 566 }),
  union: part('&payer=UNION', { targetFen: 2000000, doneFen: 0, gapFen: 2000000, permille: 0 }),
  all: part('', { targetFen: 10000000, doneFen: 4530050, gapFen: 5469950, projectedFen: 7783977, permille: 453 }),
  individualFen: 12000,
  individualUrl: '/api/v1/consumption-records?status=APPROVED&organization=o1&payer=INDIVIDUAL',
  ...{ sharedBy: [], channels: ['DIRECT'], partial: false, note: '已申报。', asOf: '2024-07-31' },
  ...own,
})
const other = target({
  ...{ id: 'o2', organizationId: 'o2', organizationName: '市工商联', status: 'UNDECLARED' },
  all: part('', { doneFen: 100 }),
})

const show = (rows: ConsumptionTargetView[], me: MeView = committee) =>
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/consumption-targets'), ({ request }) => {
      const wanted = new URL(request.url).searchParams.get('organization')
      return page(rows.filter(({ organizationId }) => !wanted || organizationId === wanted))
    }),
  )

it('shows each unit with target, done, gap and share, and opens what was counted', async () => {
  show([target(), other])
  const { screen } = await renderPage('/consumption-targets')
  const table = within(await screen.findByRole('table', { name: '各单位助农消费任务' }))
  const [, first, second, sum] = table.getAllByRole('row')
  expect(sum!.textContent).toMatch(/合计.*100,000\.00.*45,301\.50.*54,699\.50/s)
  expect(first!.textContent).toMatch(/市文旅局.*100,000\.00.*45,300\.50.*54,699\.50.*77,839\.77.*45\.3%/)
  expect(second!.textContent).toMatch(/市工商联.*—.*1\.00.*—/)
  const done = within(first!).getByRole('link', { name: '市文旅局已完成 45,300.50 元，查看明细' })
  expect(done.getAttribute('href')).toBe(
    '/consumption-records?status=APPROVED&countsFor=o1&channels=PLATFORM_832,DIRECT&from=2024-01-01&to=2024-07-31',
  )
  expect(table.queryByRole('button', { name: /按“完成率”排序/ })).toBeNull()
})

it('shows a unit its own account first, and nothing twice', async () => {
  show([target({ partial: true })], clerk)
  const { screen } = await renderPage('/consumption-targets')
  const card = within(await screen.findByRole('region', { name: '市文旅局' }))
  expect(card.getByText('已申报。')).toBeTruthy()
  expect(card.getByText(/另有个人采购 120\.00 元，不计入任务/)).toBeTruthy()
  expect(card.getByText(/实际尚差可能更小/)).toBeTruthy()
  expect(card.getByRole('link', { name: '修改申报' }).getAttribute('href')).toBe('/consumption-targets/o1/2024')
  expect(screen.queryByRole('table', { name: '各单位助农消费任务' })).toBeNull()
})

it('says that a programme is missing', async () => {
  const errors = [{ field: 'programme', code: 'required', message: '必填' }]
  server.use(http.get(api('/consumption-targets'), () => problem(400, { errors })))
  const { screen } = await renderPage('/consumption-targets')
  expect(await screen.findByText('还没有发布年度方案')).toBeTruthy()
})

it('declares for the first time without a version, and keeps what was typed when refused', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市文旅局' })),
    http.get(api('/consumption-declarations/o1/2024'), () => problem(404)),
    http.put(api('/consumption-declarations/o1/2024'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return problem(422, { errors: [{ field: 'canteen', code: 'shared-by-others', message: '有单位共用本食堂' }] })
    }),
  )
  const { screen } = await renderPage('/consumption-targets/o1/2024')
  await screen.findByRole('heading', { name: '市文旅局2024年预留申报' })
  await fireEvent.click(await screen.findByLabelText(/食堂/))
  await fireEvent.click(await screen.findByRole('option', { name: '无食堂' }))
  const members = screen.getByLabelText<HTMLInputElement>(/工会会员数/)
  await fireEvent.input(members, { target: { value: '86' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('有单位共用本食堂')).toBeTruthy()
  expect(sent).toEqual([[null, { canteen: 'NONE', unionMembers: 86 }]])
  expect(members.value).toBe('86')
})

it('leaves out what does not go with the kind of canteen', () => {
  const typed = { ...valuesOf(), sharedWithId: 'o2', foodBudgetFen: '80万', unionMembers: '' }
  expect(contentOf({ ...typed, canteen: 'OWN', foodBudgetFen: '1,234.50' })).toEqual({
    canteen: 'OWN',
    foodBudgetFen: 123450,
  })
  expect(contentOf({ ...typed, canteen: 'SHARED' })).toEqual({ canteen: 'SHARED', sharedWithId: 'o2' })
  expect(contentOf({ ...typed, canteen: 'NONE' })).toEqual({ canteen: 'NONE' })
})

it('says thousandths in percent', () => {
  expect([0, 453, 1000, 1205].map(percent)).toEqual(['0.0%', '45.3%', '100.0%', '120.5%'])
})

it('puts a change into what a colleague declared meanwhile, and leaves out what no longer goes with it', () => {
  const latest = { canteen: 'OWN', foodBudgetFen: 120, unionMembers: 60 } as ConsumptionDeclarationView
  expect(declaredContent(latest, { unionMembers: 50 })).toEqual({
    canteen: 'OWN',
    foodBudgetFen: 120,
    unionMembers: 50,
  })
  expect(declaredContent(latest, { canteen: 'NONE' })).toEqual({ canteen: 'NONE', unionMembers: 60 })
  expect(declaredContent(null, { canteen: 'NONE' })).toEqual({ canteen: 'NONE' })
})
