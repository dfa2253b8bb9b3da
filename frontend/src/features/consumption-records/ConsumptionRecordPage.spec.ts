import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ConsumptionRecordView, MeView } from '@/api'
import { clerk, purchase } from '@/testing/records'
import { cleanUpPages, renderPage } from '@/testing/renderPage'
import { api, committee, server } from '@/testing/server'

async function open(record: ConsumptionRecordView, me: MeView, path = '/consumption-records/c1') {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/consumption-records/c1'), () => HttpResponse.json(record)),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市财政局' })),
  )
  return renderPage(path)
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

const held = purchase({
  status: 'RETURNED',
  voucher: { kind: 'INVOICE', number: '007', issuerName: '芳村合作社' },
  warnings: [{ code: 'voucher-taken', field: 'voucher.number', message: '该凭证已登记过，提交时会被拒绝。' }],
})

it('tells the committee where a voucher is held, and lets it count with a reason (R-19)', async () => {
  let sent: unknown
  server.use(
    http.get(api('/consumption-records/c1/voucher-holder'), () =>
      HttpResponse.json({
        ...{ recordId: 'c9', organizationId: 'o2', organizationName: '市税务局', product: '柯村笋干' },
        ...{ amountFen: 5000, paidOn: '2024-06-01', status: 'APPROVED' },
      }),
    ),
    http.post(api('/consumption-records/c1/allow-voucher'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(purchase({ voucherOverride: '一票两单位分摊' }))
    }),
  )
  const { screen } = await open(held, committee)
  const box = within(await screen.findByRole('region', { name: '凭证已被另一笔采购占用' }))
  expect((await box.findByRole('link', { name: '柯村笋干' })).getAttribute('href')).toBe('/consumption-records/c9')
  expect(box.getByText('市税务局')).toBeTruthy()
  await fireEvent.click(box.getByRole('button', { name: '允许重复计入' }))
  await type(box.getByLabelText(/允许的理由/), '一票两单位分摊')
  await fireEvent.click(box.getByRole('button', { name: '确认允许' }))
  await expect.poll(() => sent).toEqual(['"3"', { reason: '一票两单位分摊' }])
})

it('takes nothing that was begun on one record to the next', async () => {
  server.use(http.get(api('/consumption-records/c9'), () => HttpResponse.json(purchase({ id: 'c9', product: '笋干' }))))
  const { screen, router } = await open(purchase(), committee, '/consumption-records/c9')
  await screen.findByRole('heading', { name: /笋干/ })
  await router.push('/consumption-records/c1')
  await fireEvent.click(await screen.findByRole('button', { name: /作废/ }))
  expect(screen.getByLabelText(/作废原因|原因/)).toBeTruthy()
  await router.push('/consumption-records/c9')
  expect(await screen.findByRole('heading', { name: /笋干/ })).toBeTruthy()
  expect(screen.queryByLabelText(/作废原因|原因/)).toBeNull()
})

it('tells a clerk no more than that it is recorded', async () => {
  const { screen } = await open(held, clerk)
  expect(await screen.findByText('该凭证已登记过，提交时会被拒绝。')).toBeTruthy()
  expect(screen.queryByText('凭证已被另一笔采购占用')).toBeNull()
})

it('asks first that what was returned is mended, and of a draft that it is handed in', async () => {
  const primary = () => [...document.querySelectorAll('main .el-button--primary')].map((one) => one.textContent.trim())
  const { screen } = await open(held, clerk)
  expect((await screen.findByRole('link', { name: '修改' })).classList).toContain('el-button--primary')
  expect(primary()).toEqual(['修改'])
  expect(screen.getByRole('button', { name: '提交核定' })).toBeTruthy()
  cleanUpPages()

  await open(purchase({ status: 'DRAFT' }), clerk)
  expect((await screen.findByRole('link', { name: '修改' })).classList).not.toContain('el-button--primary')
  expect(primary()).toEqual(['提交核定'])
})

it('begins a refund with its purchase, and enters what came back without a sign', async () => {
  const { screen, router } = await open(purchase(), clerk)
  let sent: unknown
  server.use(
    http.post(api('/consumption-records'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(purchase({ id: 'c1', refundOf: 'c0', amountFen: -3450 }), { status: 201 })
    }),
  )
  await fireEvent.click(await screen.findByRole('link', { name: '登记退款' }))
  expect(await screen.findByText(/退自 2024年7月1日 采购的“芳村茶叶”，原金额 1,234.50 元/)).toBeTruthy()
  expect(screen.queryByLabelText(/^经费来源/)).toBeNull()
  await type(screen.getByLabelText(/^退款金额/), '34.50')
  const day = screen.getByLabelText(/^退款日期/)
  await type(day, '2024年8月1日')
  await fireEvent.change(day)
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/consumption-records/c1')
  expect(sent).toEqual({
    ...{ organizationId: 'o1', payer: 'UNION', channel: 'DIRECT', product: '芳村茶叶', refundOf: 'c1' },
    ...{ amountFen: -3450, paidOn: '2024-08-01', submit: true },
  })
})

it('understands 万 and full-width digits, and says so', async () => {
  const { screen } = await open(purchase({ status: 'DRAFT' }), clerk, '/consumption-records/c1/edit')
  const amount = await screen.findByLabelText(/^金额（元）/)
  await type(amount, '1.2万')
  expect(screen.getByText('即 12,000.00 元（1.20 万元）')).toBeTruthy()
  await type(amount, '１２，３４５．６７')
  expect(screen.getByText('即 12,345.67 元（约 1.23 万元）')).toBeTruthy()
})

it('asks number and issuer only of a voucher, and objects to lines of another sum', async () => {
  const voucher = { kind: 'INVOICE' as const, number: '' }
  const { screen } = await open(purchase({ status: 'DRAFT', voucher }), clerk, '/consumption-records/c1/edit')
  const issuer = await screen.findByLabelText(/^开票方名称/)
  expect(issuer.closest('.el-form-item')?.classList).toContain('is-required')
  await fireEvent.click(await screen.findByText('更多'))
  await fireEvent.click(screen.getByRole('button', { name: '增加一行明细' }))
  await type(screen.getByLabelText('第 1 行 产品'), '红茶')
  await type(screen.getByLabelText('第 1 行 金额'), '1000')
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  expect(await screen.findByText('请填写“凭证号码”')).toBeTruthy()
  expect(await screen.findByText('请填写“开票方名称”')).toBeTruthy()
  expect(await screen.findByText('明细合计与总金额不一致')).toBeTruthy()
})
