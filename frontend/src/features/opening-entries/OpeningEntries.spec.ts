import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { OpeningEntryView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'
import { contentOf, isNoValue, typedValue, valuesOf } from './openingEntryValues'

const entry = (own: Partial<OpeningEntryView> = {}): OpeningEntryView => ({
  ...{ id: 'e1', etag: '2', organizationId: 'o1', organizationName: '市文旅局', month: '2024-03', day: '2024-03-31' },
  ...{ metric: 'consumption_fen', unit: 'FEN', value: 28134050, attachmentCount: 1, status: 'DRAFT' },
  ...{ enteredByName: '甲', updatedAt: '2024-08-01T00:00:00Z' },
  ...own,
})

async function open(one: OpeningEntryView, files: object[] = []) {
  server.use(
    http.get(api('/opening-entries/e1'), () => HttpResponse.json(one)),
    http.get(api('/opening-entries/e1/attachments'), () => page(files)),
  )
  const { screen } = await renderPage('/opening-entries/e1')
  await screen.findByRole('heading', { level: 1, name: '市文旅局2024年3月补录' })
  return screen
}

it('lists totals in their own units', async () => {
  const rows = [
    entry(),
    entry({ id: 'e2', metric: 'volunteer_minutes', unit: 'MINUTE', value: 6090, attachmentCount: 0 }),
  ]
  server.use(http.get(api('/opening-entries'), () => page(rows)))
  const { screen } = await renderPage('/opening-entries')
  const table = await screen.findByRole('table', { name: '汇总补录列表' })
  expect(table.textContent).toMatch(/2024年3月.*281,340\.50 元.*1 份.*101小时30分.*未附/)
})

it('takes yuan and hours as they are typed, and sends integers', () => {
  const typed = { ...valuesOf(), organizationId: 'o1', month: '2024-03' }
  expect(contentOf({ ...typed, metric: 'consumption_fen', yuan: '281,340.5' }).value).toBe(28134050)
  expect(contentOf({ ...typed, metric: 'volunteer_minutes', hours: '101.5' }).value).toBe(6090)
  expect(contentOf({ ...typed, metric: 'activities', count: '１３' }).value).toBe(13)
  expect(typedValue({ ...typed, metric: 'activities', yuan: '5' })).toBeUndefined()
  expect(isNoValue({ ...typed, metric: 'consumption_fen', yuan: '0' })).toBe(true)
  expect(isNoValue({ ...typed, metric: 'volunteer_minutes', hours: '0.333' })).toBe(true)
  const read = entry({ metric: 'volunteer_minutes', unit: 'MINUTE', value: 6100 })
  expect(typedValue(valuesOf(read))).toBe(6100)
})

it('says that the old sheet is missing, and why it was not approved', async () => {
  server.use(
    http.post(api('/opening-entries/e1/approve'), () =>
      problem(422, {
        title: '填写的内容有误',
        errors: [{ field: 'attachments', code: 'x', message: '核定前须附上原汇总表' }],
      }),
    ),
  )
  const screen = await open(entry({ status: 'SUBMITTED', attachmentCount: 0 }))
  expect(screen.getByText('还没有附原汇总表；没有原表不能核定。')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '核定' }))
  expect((await screen.findByRole('alert')).textContent).toContain('核定前须附上原汇总表')
})

it('voids what is approved with a reason only (R-17)', async () => {
  let sent: unknown
  server.use(
    http.post(api('/opening-entries/e1/void'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(entry({ status: 'VOIDED' }))
    }),
  )
  const screen = await open(entry({ status: 'APPROVED' }))
  expect(screen.queryByRole('link', { name: '修改' })).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '作废' }))
  await fireEvent.click(screen.getByRole('button', { name: '确认作废' }))
  expect(sent).toBeUndefined()
  await fireEvent.input(screen.getByLabelText(/作废原因/), { target: { value: '与逐条记录重复' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认作废' }))
  await expect.poll(() => sent).toEqual(['"2"', { reason: '与逐条记录重复' }])
})

it('offers the sheet for download and takes further ones while it is open', async () => {
  const sheet = {
    ...{ id: 'f1', etag: '1', fileName: '三月汇总.xlsx', mediaType: 'application/pdf', size: 2048 },
    ...{ enteredByName: '甲', createdAt: '2024-08-01T00:00:00Z' },
  }
  const screen = await open(entry(), [sheet])
  const link = await screen.findByRole('link', { name: '三月汇总.xlsx' })
  expect(link.getAttribute('href')).toBe('/api/v1/opening-entries/e1/attachments/f1')
  expect(screen.getByRole('button', { name: '删除三月汇总.xlsx' })).toBeTruthy()
})

it('asks for the value in the unit of the metric', async () => {
  server.use(
    http.get(api('/opening-entries/e1'), () => HttpResponse.json(entry())),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市文旅局' })),
  )
  const { screen } = await renderPage('/opening-entries/e1/edit')
  const value = await screen.findByLabelText<HTMLInputElement>(/数值/)
  expect(value.value).toBe('281340.50')
  expect(screen.getByText('即 281,340.50 元')).toBeTruthy()
  let sent: unknown
  server.use(
    http.patch(api('/opening-entries/e1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(entry())
    }),
    http.get(api('/opening-entries/e1/attachments'), () => page([])),
  )
  await fireEvent.input(value, { target: { value: '290000' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => sent).toEqual({ value: 29000000 })
})

it('is read, not entered, by others', async () => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['auditor'] })),
    http.get(api('/opening-entries'), () => page([entry({ status: 'APPROVED' })])),
  )
  const { screen } = await renderPage('/opening-entries')
  expect(await screen.findByRole('link', { name: '市文旅局' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '补录汇总数' })).toBeNull()
})

it('says that one entered it oneself where it waits for approval', async () => {
  const screen = await open(entry({ status: 'SUBMITTED', enteredByName: committee.name }))
  expect(await screen.findByText('本人录入的记录，一般由他人核定')).toBeTruthy()
  expect(screen.getByRole('button', { name: '核定' })).toBeTruthy()
})
