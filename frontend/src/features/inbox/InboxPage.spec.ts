import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

const waiting = {
  id: 'v1',
  etag: '4',
  organizationId: 'o1',
  organizationName: '市财政局',
  content: '路口文明引导',
  headcount: 12,
  minutes: 90,
  servedOn: '2024-06-05',
  status: 'SUBMITTED',
  enteredByName: '甲',
  updatedAt: '2024-06-05T00:00:00Z',
}

let left: (typeof waiting)[] = []

beforeEach(() => {
  left = [waiting]
  server.use(
    http.get(api('/activities'), () => page([])),
    http.get(api('/consumption-records'), () => page([])),
    http.get(api('/volunteer-records'), () => page(left)),
  )
})

async function openRow() {
  const { screen } = await renderPage('/inbox?kind=volunteerRecords')
  const row = (await screen.findByRole('link', { name: '路口文明引导' })).closest('li')!
  return { screen, row: within(row) }
}

it('shows what a decision needs and approves in place', async () => {
  const { screen, row } = await openRow()
  expect(row.getByText('时长合计：1小时30分 × 12 人 ＝ 18小时')).toBeTruthy()
  let version: string | null = null
  server.use(
    http.post(api('/volunteer-records/v1/approve'), ({ request }) => {
      version = request.headers.get('If-Match')
      left = []
      return HttpResponse.json({ ...waiting, status: 'APPROVED' })
    }),
  )
  await fireEvent.click(row.getByRole('button', { name: '核定' }))
  expect(await screen.findByText('没有待核定的记录')).toBeTruthy()
  expect(version).toBe('"4"')
  await expect.poll(() => document.activeElement?.textContent).toBe('已核定：路口文明引导')
})

it('returns with a reason, and not without', async () => {
  const { screen, row } = await openRow()
  let reason: unknown
  server.use(
    http.post(api('/volunteer-records/v1/return'), async ({ request }) => {
      reason = await request.json()
      left = []
      return HttpResponse.json({ ...waiting, status: 'RETURNED' })
    }),
  )
  await fireEvent.click(row.getByRole('button', { name: '退回' }))
  await fireEvent.click(row.getByRole('button', { name: '确认退回' }))
  expect(await row.findByText('请填写“退回原因”')).toBeTruthy()
  await fireEvent.input(row.getByLabelText(/退回原因/), { target: { value: '人数有误' } })
  await fireEvent.click(row.getByRole('button', { name: '确认退回' }))
  expect(await screen.findByText('没有待核定的记录')).toBeTruthy()
  expect(reason).toEqual({ reason: '人数有误' })
})

it('keeps a refusal beside its row', async () => {
  const { row } = await openRow()
  server.use(http.post(api('/volunteer-records/v1/approve'), () => problem(403, { title: '不能核定自己的记录' })))
  await fireEvent.click(row.getByRole('button', { name: '核定' }))
  expect((await row.findByRole('alert')).textContent).toContain('不能核定自己的记录')
})
