import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

const record = {
  id: 'c1',
  etag: '3',
  organizationId: 'o1',
  organizationName: '统战部',
  payer: 'UNION',
  channel: 'DIRECT',
  product: '芳村茶叶',
  amountFen: 123450,
  paidOn: '2024-07-01',
  status: 'DRAFT',
  enteredByName: '甲',
  updatedAt: '2024-07-01T00:00:00Z',
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

async function open(one: object = record) {
  server.use(
    http.get(api('/consumption-records/c1'), () => HttpResponse.json(one)),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '统战部' })),
  )
  const { screen, router } = await renderPage('/consumption-records/c1/edit')
  const amount = await screen.findByLabelText<HTMLInputElement>(/^金额（元）/)
  return { screen, router, amount }
}

it('puts the objection of the server beside its field and keeps what was typed', async () => {
  const { screen, amount } = await open()
  server.use(
    http.patch(api('/consumption-records/c1'), () =>
      problem(422, { title: '填写的内容有误', errors: [{ field: 'amountFen', code: 'max', message: '金额过大' }] }),
    ),
  )
  await type(amount, '99999')
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  const objection = await screen.findByText('金额过大')
  expect(objection.closest('.el-form-item')?.contains(amount)).toBe(true)
  expect(amount.value).toBe('99999')
  expect(screen.getByText('填写的内容有误')).toBeTruthy()
})

it('sends exact fen, only what changed, and the version it was read at', async () => {
  const { screen, router, amount } = await open()
  const sent: { body: unknown; version: string | null; type: string | null }[] = []
  server.use(
    http.patch(api('/consumption-records/c1'), async ({ request }) => {
      const { headers } = request
      sent.push({ body: await request.json(), version: headers.get('If-Match'), type: headers.get('Content-Type') })
      return HttpResponse.json({ ...record, amountFen: 819, status: 'SUBMITTED' })
    }),
  )
  await type(amount, '8.19')
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/consumption-records/c1')
  expect(sent).toEqual([
    { body: { amountFen: 819, submit: true }, version: '"3"', type: 'application/merge-patch+json' },
  ])
})

it('does not send an amount that is none', async () => {
  const { screen, amount } = await open()
  await type(amount, '12.345')
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  expect(await screen.findByText(/请写成金额，最多到分/)).toBeTruthy()
})

it('tells where a refund is entered to who types a negative amount', async () => {
  const { screen, amount } = await open()
  await type(amount, '-30')
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  const objection = await screen.findByText(/金额不能为负。退款请打开原来那笔消费记录，点“登记退款”录入/)
  expect(objection.closest('.el-form-item')?.contains(amount)).toBe(true)
})

it('leads from a repeated invoice to the earlier record where the server tells it (R-19)', async () => {
  const { screen, amount } = await open()
  const refusal = { title: '不符合规则', detail: '该凭证已登记过，不能重复登记。', rule: 'R-19' }
  server.use(
    http.patch(api('/consumption-records/c1'), () => problem(422, { ...refusal, related: '/consumption-records/c0' })),
  )
  await type(amount, '30')
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  const earlier = await screen.findByRole('link', { name: '查看已登记的那一条' })
  expect(earlier.getAttribute('href')).toBe('/consumption-records/c0')
})

it('announces that the session is over and keeps the form', async () => {
  const { screen, amount } = await open()
  server.use(http.patch(api('/consumption-records/c1'), () => problem(401, { title: '尚未登录' })))
  await type(amount, '77.70')
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  expect(await screen.findByText('登录已失效')).toBeTruthy()
  expect(screen.getByRole('link', { name: '重新登录' }).getAttribute('href')).toContain('/api/session/sign-in')
  expect(amount.value).toBe('77.70')

  await fireEvent.click(screen.getByRole('button', { name: '我已登录，继续' }))
  await expect.poll(() => screen.queryByText('登录已失效')).toBeNull()
  expect(amount.value).toBe('77.70')
})

const pairing = (id: string, supporterName: string, status: string) => ({
  ...{ id, etag: '1', supporterName, beneficiaryName: '芳村', status },
})

it('offers every pairing that holds, marks those that ended, and names its own whatever became of it', async () => {
  const filler = Array.from({ length: 200 }, (_, index) => pairing(`x${index}`, '某单位', 'PROPOSED'))
  const rest = [pairing('p1', '教育局', 'ENDED'), pairing('p2', '税务局', 'ACTIVE')]
  server.use(
    http.get(api('/pairings'), ({ request }) => {
      const isFirst = new URL(request.url).searchParams.get('page') === '1'
      return page(isFirst ? filler : rest, 202)
    }),
    http.get(api('/pairings/p9'), () => HttpResponse.json(pairing('p9', '农业局', 'PROPOSED'))),
  )
  const { screen } = await open({ ...record, pairingId: 'p9' })
  await fireEvent.click(screen.getByLabelText(/^从结对村购买/))
  await screen.findByRole('option', { name: '农业局与芳村结对' })
  const offered = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(offered.filter((name) => name?.includes('芳村'))).toEqual([
    ...['农业局与芳村结对', '税务局与芳村结对', '教育局与芳村结对（已结束）'],
  ])
})

it('reads the purchase of a refund again where that failed', async () => {
  let answers = 0
  server.use(
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '统战部' })),
    http.get(api('/consumption-records/c1'), () => (answers++ ? HttpResponse.json(record) : problem(500))),
  )
  const { screen } = await renderPage('/consumption-records/new?refundOf=c1')
  await fireEvent.click(await screen.findByRole('button', { name: '重试' }))
  expect(await screen.findByLabelText(/^退款金额/)).toBeTruthy()
})

it('leads back to its record by 取消 where nothing is behind', async () => {
  const { screen, router } = await open()
  await fireEvent.click(screen.getByRole('button', { name: '取消' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/consumption-records/c1')
})
