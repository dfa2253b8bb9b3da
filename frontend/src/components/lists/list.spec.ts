import { fireEvent } from '@testing-library/dom'
import { delay, http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { volunteerRecord } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

const activity = {
  id: 'a1',
  etag: '1',
  title: '芳村联合主题党日',
  kindName: '联合主题党日',
  organizerName: '统战部',
  heldOn: '2024-07-12',
  headcount: 42,
  status: 'APPROVED',
}

it('says that it is loading', async () => {
  server.use(http.get(api('/activities'), () => delay('infinite')))
  const { screen } = await renderPage('/activities')
  expect(screen.getByText('正在读取…')).toBeTruthy()
})

it('says what failed, with the request id, and tries again', async () => {
  server.use(
    http.get(api('/activities'), () => problem(500, { title: '系统出错', traceId: 'abc-123' }), { once: true }),
  )
  const { screen } = await renderPage('/activities')
  expect((await screen.findByRole('alert')).textContent).toContain('系统出错')
  expect(screen.getByText('请求编号：abc-123')).toBeTruthy()

  server.use(http.get(api('/activities'), () => page([activity])))
  await fireEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('link', { name: '芳村联合主题党日' })).toBeTruthy()
})

it('names the next step when there is nothing yet', async () => {
  server.use(http.get(api('/activities'), () => page([])))
  const { screen } = await renderPage('/activities')
  expect(await screen.findByText('还没有活动记录')).toBeTruthy()
  expect(screen.getByRole('link', { name: '录入活动' })).toBeTruthy()
})

it('shows its rows and how many there are', async () => {
  server.use(http.get(api('/activities'), () => page([activity], 1)))
  const { screen } = await renderPage('/activities')
  const table = await screen.findByRole('table', { name: '活动列表' })
  expect(table.textContent).toContain('2024年7月12日')
  expect(screen.getByText('共 1 条')).toBeTruthy()
})

it('asks for exactly what the address of a figure says, and lets go of it', async () => {
  const asked: string[] = []
  server.use(
    http.get(api('/activities'), ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({ items: [activity], total: 1 })
    }),
  )
  const figure = '?status=APPROVED&involvement=ORGANIZER&category=JOINT_THEME_DAY&from=2024-01-01&to=2024-07-31&odd=1'
  const { screen, router } = await renderPage(`/activities${figure}`)
  await screen.findByRole('table')
  const sent = Object.fromEntries(new URLSearchParams(asked[0]))
  expect(sent).toEqual({
    status: 'APPROVED',
    involvement: 'ORGANIZER',
    category: 'JOINT_THEME_DAY',
    from: '2024-01-01',
    to: '2024-07-31',
    limit: '20',
    page: '1',
    withTotal: 'true',
  })

  await fireEvent.click(screen.getByRole('button', { name: /去掉条件“类别/ }))
  await expect.poll(() => router.currentRoute.value.query.category).toBeUndefined()
  expect(router.currentRoute.value.query.involvement).toBe('ORGANIZER')
})

it('goes to the last page there is from one that is empty', async () => {
  server.use(
    http.get(api('/activities'), ({ request }) =>
      new URL(request.url).searchParams.get('page') === '2' ? page([activity], 21) : page([], 21),
    ),
  )
  const { screen, router } = await renderPage('/activities?status=DRAFT&page=5')
  expect(await screen.findByRole('link', { name: '芳村联合主题党日' })).toBeTruthy()
  expect(router.currentRoute.value.query).toEqual({ status: 'DRAFT', page: '2' })
  expect(screen.queryByText('没有符合条件的记录')).toBeNull()
})

it('marks rows of the filter before as such, and adds nothing up over them', async () => {
  let answer = () => {}
  server.use(
    http.get(api('/volunteer-records'), async ({ request }) => {
      if (new URL(request.url).searchParams.has('waiting')) await new Promise<void>((done) => (answer = done))
      return page([volunteerRecord()])
    }),
  )
  const { screen, router } = await renderPage('/volunteer-records')
  const table = await screen.findByRole('table')
  expect(screen.getByText(/^合计 /)).toBeTruthy()

  await router.push('/volunteer-records?waiting=true')
  await expect.poll(() => table.closest('[aria-busy=true]')).toBeTruthy()
  expect(screen.queryByText(/^合计 /)).toBeNull()
  expect(screen.getByText('正在读取…')).toBeTruthy()

  answer()
  expect(await screen.findByText(/^合计 /)).toBeTruthy()
  expect(table.closest('[aria-busy=true]')).toBeNull()
})

it('says on paper what is filtered by, in boxes and in chips', async () => {
  server.use(
    http.get(api('/activities'), () => page([activity])),
    http.get(api('/dictionaries'), () =>
      HttpResponse.json([
        { name: 'RecordStatus', entries: [{ code: 'APPROVED', chinese: '已核定', english: 'approved' }] },
        { name: 'ActivityCategory', entries: [{ code: 'OTHER', chinese: '其他活动', english: 'other' }] },
      ]),
    ),
  )
  const { screen } = await renderPage('/activities?q=none&status=APPROVED&from=2024-01-01&category=OTHER')
  const line = await screen.findByText(/^已选条件：.*名称/)
  await expect
    .poll(() => line.textContent)
    .toBe('已选条件：名称：none、状态：已核定、起始日期：2024年1月1日、类别：其他活动')
  expect(line.className).toBe('on-paper')
})

it.each([
  [21, 1],
  [1, 0],
])('says on paper that it is one page only where there are more: %d', async (total, lines) => {
  server.use(http.get(api('/activities'), () => page([activity], total)))
  const { screen } = await renderPage('/activities')
  await screen.findByText(`共 ${total} 条`)
  const said = screen.queryAllByText('以上为本页 1 条，不是全部。')
  expect(said.map(({ className }) => className)).toEqual(Array(lines).fill('on-paper'))
})
