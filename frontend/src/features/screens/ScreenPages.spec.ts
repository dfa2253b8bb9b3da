import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it } from 'vitest'
import type { ScreenFiguresView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

const shown: ScreenFiguresView = {
  name: '大厅',
  programmeName: '2024年方案',
  from: '2024-01-01',
  to: '2024-12-31',
  countedAt: '2024-08-01T02:00:00Z',
  expiresAt: '2024-09-01T02:00:00Z',
  whole: [
    { metric: 'volunteer_minutes', value: 7290, unit: 'MINUTE' },
    { metric: 'consumption_fen', value: 43_758_550, unit: 'FEN' },
  ],
  months: [
    { metric: 'volunteer_minutes', value: 7290, unit: 'MINUTE', group: '2024-05' },
    { metric: 'consumption_fen', value: 43_663_550, unit: 'FEN', group: '2024-06' },
    { metric: 'consumption_fen', value: 95_000, unit: 'FEN', group: '2024-07' },
  ],
  alliances: [{ metric: 'volunteer_minutes', value: 7290, unit: 'MINUTE', group: '同行联盟' }],
  progress: [
    { alliance: '同行联盟', done: 1, needed: 2, items: [{ name: '主题党日', done: 1, needed: 1, status: 'DONE' }] },
  ],
}

afterEach(() => (location.hash = ''))

it('shows to whoever holds the key what its screen shows, without asking who it is', async () => {
  let key: string | null = ''
  let credentials = ''
  server.use(
    http.get(api('/me'), () => problem(401)),
    http.get(api('/screens/shown'), ({ request }) => {
      key = request.headers.get('X-Screen-Key')
      credentials = request.credentials
      return HttpResponse.json(shown)
    }),
  )
  location.hash = '#a-key'
  const { screen } = await renderPage('/screen')
  expect(await screen.findByRole('heading', { name: '大厅' })).toBeTruthy()
  expect(key).toBe('a-key')
  // The wall keeps nobody signed in.
  expect(credentials).toBe('omit')
  expect(screen.getByText('43.75')).toBeTruthy()
  expect(screen.getAllByText('121').length).toBeGreaterThan(0)
  expect(screen.getByText('主题党日：已完成')).toBeTruthy()
})

it('reads all months of a row in the unit that its heading names', async () => {
  server.use(http.get(api('/screens/shown'), () => HttpResponse.json(shown)))
  const { screen } = await renderPage('/screen')
  const heading = await screen.findByText('助农消费（万元）')
  const months = within(heading.parentElement!).getAllByRole('listitem')
  expect(months.map(({ textContent }) => textContent)).toEqual(['43.666月', '0.097月'])
})

it('says that an address is dead', async () => {
  server.use(http.get(api('/screens/shown'), () => problem(404)))
  const { screen } = await renderPage('/screen')
  expect(await screen.findByText('大屏地址已失效')).toBeTruthy()
})

it('sets a screen up, shows its address once, and takes it down', async () => {
  let taken: string | null = null
  const one = {
    id: 's1',
    etag: '3',
    name: '大厅',
    createdAt: '2024-08-01T02:00:00Z',
    expiresAt: '2999-09-01T02:00:00Z',
  }
  server.use(
    http.get(api('/screens'), () => page([one])),
    http.post(api('/screens'), async ({ request }) => {
      expect(await request.json()).toEqual({ name: '大厅', days: 30 })
      return HttpResponse.json({ ...one, screenKey: 'a-key' }, { status: 201 })
    }),
    http.delete(api('/screens/s1'), ({ request }) => {
      taken = request.headers.get('If-Match')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { screen } = await renderPage('/screens')
  await fireEvent.input(await screen.findByLabelText(/大屏名称/), { target: { value: '大厅' } })
  await fireEvent.click(screen.getByRole('button', { name: '生成地址' }))
  expect((await screen.findByRole('link', { name: /#a-key$/ })).getAttribute('href')).toContain('/screen#a-key')
  await fireEvent.click(screen.getByRole('button', { name: '撤下' }))
  await fireEvent.click(screen.getByRole('button', { name: '撤下' }))
  await expect.poll(() => taken).toBe('"3"')
})
