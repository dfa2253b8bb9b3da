import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { MeView, UnitReport } from '@/api'
import { today } from '@/components/words/days'
import { monthOf } from '@/components/words/months'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const clerk: MeView = { ...committee, roles: ['staff'], organizationId: 'o2', ownOrganizationIds: ['o2'] }
const unit = (organizationId: string, organizationName: string, own: Partial<UnitReport> = {}): UnitReport => ({
  ...{ organizationId, organizationName, allianceId: 'a2', allianceName: '文化园联盟', status: 'SILENT' },
  ...{ activities: 0, volunteerRecords: 0, purchases: 0 },
  ...own,
})
const zeroReport = { id: 'z1', etag: '1', organizationId: 'o3', month: '2024-07', enteredByName: '甲', updatedAt: '' }
const units = [
  unit('o1', '市文旅局', { status: 'REPORTED', activities: 2, purchases: 1 }),
  unit('o2', '市工商联', { allianceId: 'a1', allianceName: '同心圆联盟' }),
  unit('o3', '市档案馆', { status: 'NOTHING', zeroReport }),
]
let asked: URLSearchParams

beforeEach(() => {
  server.use(
    http.get(api('/reporting'), ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json({
        month: '2024-07',
        programmeId: 'p1',
        reported: 1,
        nothing: 1,
        silent: 1,
        items: units,
      })
    }),
    http.get(api('/reporting/reminder'), () => HttpResponse.json({ text: '各单位：\n尚未报送的单位有1家' })),
    http.get(api('/alliances'), () => page([{ id: 'a1' }, { id: 'a2' }])),
    http.get(api('/figures/latest-period'), () =>
      HttpResponse.json({ programmeId: 'p1', programmeName: '2024', from: '2024-01-01', to: '2024-07-31' }),
    ),
  )
})

it('opens on the month up to which there are records, by alliance in official order', async () => {
  const { screen } = await renderPage('/reporting')
  await screen.findByRole('table', { name: '文化园联盟报送情况' })
  expect(asked.get('month')).toBe('2024-07')
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(headings).toEqual(['催报通知', '同心圆联盟', '文化园联盟'])

  expect(screen.getByText('活动 2 场、助农消费 1 笔')).toBeTruthy()
  expect(screen.getByRole('link', { name: '未报送 1 家' }).getAttribute('href')).toBe('/reporting?status=SILENT')
})

it('shows one standing only', async () => {
  const { screen } = await renderPage('/reporting?month=2024-07&status=NOTHING')
  const table = within(await screen.findByRole('table', { name: '文化园联盟报送情况' }))
  expect(table.getByText('市档案馆')).toBeTruthy()
  expect(screen.queryByText('市文旅局')).toBeNull()
  expect(screen.getByText('已选条件：月份：2024年7月、报送情况：零报告').className).toBe('on-paper')
  expect(screen.queryByRole('table', { name: '同心圆联盟报送情况' })).toBeNull()
})

it('copies the reminder as it stands', async () => {
  let copied = ''
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void (copied = text) },
  })
  const { screen } = await renderPage('/reporting?month=2024-07')
  await fireEvent.click(await screen.findByRole('button', { name: '复制' }))
  expect(await screen.findByText('已复制，可以粘贴到文稿中。')).toBeTruthy()
  expect(copied).toBe('各单位：\n尚未报送的单位有1家')
})

it('lets a unit report nothing for itself with one click, and says why not', async () => {
  let given = 0
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.put(api('/reporting/o2/2024-07'), () => {
      given++
      return problem(409, { title: '冲突', detail: '该单位这个月已有提交或核定的记录，不需要零报告。' })
    }),
  )
  const { screen } = await renderPage('/reporting?month=2024-07')
  await fireEvent.click(await screen.findByRole('button', { name: '市工商联2024年7月零报告' }))
  expect(await screen.findByText('该单位这个月已有提交或核定的记录，不需要零报告。')).toBeTruthy()
  expect(given).toBe(1)
  expect(screen.queryByRole('button', { name: /市档案馆/ })).toBeNull()
  expect(screen.queryByRole('heading', { name: '催报通知' })).toBeNull()
})

it('asks the committee before it reports nothing for a unit', async () => {
  let given = 0
  server.use(
    http.put(api('/reporting/o2/2024-07'), () => {
      given++
      return HttpResponse.json({ ...zeroReport, organizationId: 'o2' })
    }),
  )
  const { screen } = await renderPage('/reporting?month=2024-07')
  await fireEvent.click(await screen.findByRole('button', { name: '市工商联2024年7月零报告' }))
  expect(screen.getByText('确认代市工商联报送2024年7月零报告？')).toBeTruthy()
  expect(given).toBe(0)
  await fireEvent.click(screen.getByRole('button', { name: '确认零报告' }))
  await expect.poll(() => given).toBe(1)
})

it('takes a zero report back', async () => {
  let taken = false
  server.use(
    http.delete(api('/reporting/o3/2024-07'), () => {
      taken = true
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { screen } = await renderPage('/reporting?month=2024-07')
  await fireEvent.click(await screen.findByRole('button', { name: '撤回市档案馆2024年7月零报告' }))
  await expect.poll(() => taken).toBe(true)
})

it('asks of one month only what was asked of it', async () => {
  server.use(
    http.get(api('/reporting'), ({ request }) => {
      const month = new URL(request.url).searchParams.get('month')
      return HttpResponse.json({ month, programmeId: 'p1', reported: 1, nothing: 1, silent: 1, items: units })
    }),
  )
  const { screen, router } = await renderPage('/reporting?month=2024-07')
  await fireEvent.click(await screen.findByRole('button', { name: '市工商联2024年7月零报告' }))
  expect(screen.getByRole('group', { name: '市工商联2024年7月零报告' })).toBeTruthy()
  await router.push('/reporting?month=2024-06')
  expect(await screen.findByRole('button', { name: '市工商联2024年6月零报告' })).toBeTruthy()
  expect(screen.queryByRole('group', { name: /零报告/ })).toBeNull()
})

it('reads how things stand when a report is overtaken', async () => {
  let standing = units
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/reporting'), () =>
      HttpResponse.json({ month: '2024-07', programmeId: 'p1', reported: 1, nothing: 1, silent: 1, items: standing }),
    ),
    http.put(api('/reporting/o2/2024-07'), () => {
      standing = [unit('o2', '市工商联', { status: 'REPORTED', purchases: 3 })]
      return problem(409, { title: '冲突', detail: '已有记录' })
    }),
  )
  const { screen } = await renderPage('/reporting?month=2024-07')
  await fireEvent.click(await screen.findByRole('button', { name: '市工商联2024年7月零报告' }))
  expect(await screen.findByText('助农消费 3 笔')).toBeTruthy()
})

it('asks for no month that is still to come, and says so', async () => {
  const { screen, router } = await renderPage('/reporting?month=2099-03')
  expect(await screen.findByText('还没有到这个月')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: /^查看\d{4}年\d+月$/ }))
  await expect.poll(() => router.currentRoute.value.query.month).toBe(monthOf(today()))
})

it('says that a month has no programme, and leads to one that has', async () => {
  server.use(
    http.get(api('/programmes'), () => page([{ id: 'p1', year: 2024, name: '2024年度方案' }])),
    http.get(api('/reporting'), () =>
      problem(400, { title: '参数有误', errors: [{ field: 'programme', code: 'required' }] }),
    ),
  )
  const { screen } = await renderPage('/reporting?month=2020-03')
  expect(await screen.findByText('该年度还没有发布年度方案')).toBeTruthy()
  expect(await screen.findByRole('button', { name: '查看2024年12月' })).toBeTruthy()
  expect(screen.queryByText('参数有误')).toBeNull()
})
