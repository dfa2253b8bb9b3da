import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const staff = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }
const webhook = {
  id: 'w1',
  etag: '3',
  organizationId: 'o1',
  organizationName: '统战部',
  url: 'https://oa.example/hook',
  description: '办公系统',
  lists: ['volunteer-records'],
  status: 'ACTIVE',
  waiting: 0,
  updatedAt: '2024-05-06T01:00:00Z',
}
const delivery = {
  id: 'd1',
  etag: '2',
  eventId: 'e1',
  eventType: 'cn.tongxin.volunteer-record.changed',
  status: 'GIVEN_UP',
  attempts: 12,
  createdAt: '2024-05-06T01:00:00Z',
  lastAt: '2024-05-06T01:00:00Z',
  answerStatus: 500,
  failure: 'ANSWER',
  body: JSON.stringify({ data: { list: 'volunteer-records', kind: 'CHANGED', externalId: 'A-7' } }),
}
const refusal = { field: 'url', code: 'private-address', message: '该地址在内网或保留网段，不能推送' }

beforeEach(() => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(staff)),
    http.get(api('/webhooks'), () => page([webhook])),
    http.get(api('/webhooks/w1'), () => HttpResponse.json(webhook)),
    http.get(api('/webhooks/w1/deliveries'), () => page([delivery])),
    http.get(api('/organizations'), () => page([])),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', name: '统战部' })),
  )
})

it('lists the webhooks of the own unit', async () => {
  const { screen } = await renderPage('/webhooks')
  const link = await screen.findByRole('link', { name: webhook.url })
  expect(link.getAttribute('href')).toBe('/webhooks/w1')
  expect(screen.getByText('尚未送达过')).toBeTruthy()
  expect(screen.getByRole('link', { name: '新增推送订阅' })).toBeTruthy()
})

it('shows the secret once when a webhook is made', async () => {
  let sent: unknown
  server.use(
    http.post(api('/webhooks'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...webhook, secret: 'whsec_abc' }, { status: 201 })
    }),
  )
  const { screen } = await renderPage('/webhooks/new')
  await fireEvent.input(await screen.findByLabelText(/接收地址/), { target: { value: ' https://oa.example/hook ' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('whsec_abc')).toBeTruthy()
  expect(screen.getByRole('button', { name: '复制密钥' })).toBeTruthy()
  expect(sent).toEqual({ organizationId: 'o1', url: 'https://oa.example/hook' })
})

it('says how to come by a secret whose only answer was lost', async () => {
  server.use(http.post(api('/webhooks'), () => HttpResponse.json(webhook, { status: 201 })))
  const { screen } = await renderPage('/webhooks/new')
  await fireEvent.input(await screen.findByLabelText(/接收地址/), { target: { value: 'https://oa.example/hook' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText(/密钥没有送达.*更换密钥/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '查看这个订阅' })).toBeTruthy()
})

it('says beside the address why it is refused, and keeps it', async () => {
  server.use(http.post(api('/webhooks'), () => problem(422, { title: '填写的内容有误', errors: [refusal] })))
  const { screen } = await renderPage('/webhooks/new')
  const url = await screen.findByLabelText<HTMLInputElement>(/接收地址/)
  await fireEvent.input(url, { target: { value: 'https://10.0.0.1/' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText(refusal.message)).toBeTruthy()
  expect(url.value).toBe('https://10.0.0.1/')
})

it('tells what became of a delivery and sends it again', async () => {
  let again = 0
  server.use(
    http.post(api('/webhooks/w1/deliveries/d1/redeliver'), () => {
      again++
      return HttpResponse.json({ ...delivery, status: 'WAITING' })
    }),
  )
  const { screen } = await renderPage('/webhooks/w1')
  await fireEvent.click(await screen.findByRole('button', { name: '重新推送：志愿服务记录修改（A-7）' }))
  expect(screen.getByText(/（500）/)).toBeTruthy()
  await expect.poll(() => again).toBe(1)
  expect(await screen.findByText(/^已重新推送：志愿服务记录修改（A-7），结果见/)).toBeTruthy()
})

it('asks before the secret is replaced, and shows the new one', async () => {
  let version: string | null = null
  server.use(
    http.post(api('/webhooks/w1/rotate'), ({ request }) => {
      version = request.headers.get('If-Match')
      return HttpResponse.json({ ...webhook, etag: '4', secret: 'whsec_new' })
    }),
  )
  const { screen } = await renderPage('/webhooks/w1')
  await fireEvent.click(await screen.findByRole('button', { name: '更换密钥' }))
  expect(version).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '确认更换' }))
  expect(await screen.findByText('whsec_new')).toBeTruthy()
  expect(version).toBe('"3"')
})

it('pauses, and tries', async () => {
  let sent: unknown
  server.use(
    http.patch(api('/webhooks/w1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...webhook, status: 'PAUSED' })
    }),
    http.post(api('/webhooks/w1/test'), () => HttpResponse.json({ ...delivery, status: 'WAITING' })),
  )
  const { screen } = await renderPage('/webhooks/w1')
  await fireEvent.click(await screen.findByRole('button', { name: '暂停' }))
  await expect.poll(() => sent).toEqual({ active: false })
  await fireEvent.click(await screen.findByRole('button', { name: '试推送' }))
  expect(await screen.findByText(/已发出试推送/)).toBeTruthy()
})

it('lets the auditor read and change nothing', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...staff, roles: ['auditor'] })))
  const { screen } = await renderPage('/webhooks/w1')
  expect(await screen.findByText(/志愿服务记录修改/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /试推送|暂停|重新推送|删除/ })).toBeNull()
})

it('shows the new secret even where the webhook cannot be read again', async () => {
  const { screen } = await renderPage('/webhooks/w1')
  await fireEvent.click(await screen.findByRole('button', { name: '更换密钥' }))
  server.use(
    http.get(api('/webhooks/w1'), () => problem(500)),
    http.post(api('/webhooks/w1/rotate'), () => HttpResponse.json({ ...webhook, etag: '4', secret: 'whsec_new' })),
  )
  await fireEvent.click(screen.getByRole('button', { name: '确认更换' }))
  expect(await screen.findByText('whsec_new')).toBeTruthy()
})

it('reads its facts again when something in the log moves', async () => {
  let taken = false
  server.use(
    http.get(api('/webhooks/w1'), () =>
      HttpResponse.json({
        ...webhook,
        waiting: taken ? 0 : 7,
        deliveredAt: taken ? '2024-08-01T02:00:00Z' : undefined,
      }),
    ),
    http.get(api('/webhooks/w1/deliveries'), () => page([{ ...delivery, status: taken ? 'DELIVERED' : 'WAITING' }])),
  )
  const { screen } = await renderPage('/webhooks/w1')
  expect(await screen.findByText('7')).toBeTruthy()
  taken = true
  expect(await screen.findByText('2024年8月1日 10:00', {}, { timeout: 6_000 })).toBeTruthy()
  expect(screen.queryByText('7')).toBeNull()
})
