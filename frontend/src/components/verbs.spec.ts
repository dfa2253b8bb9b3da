import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

const kind = { id: 'k1', etag: '1', name: '邻里节', category: 'OTHER', active: true }

/** A network that loses the first answers, and what it was asked. */
function losing(answers: number) {
  const keys: (string | null)[] = []
  server.use(
    http.post(api('/activity-kinds'), ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length > answers ? HttpResponse.json(kind, { status: 201 }) : HttpResponse.error()
    }),
  )
  return keys
}

async function enter(name: string) {
  const opened = await renderPage('/activity-kinds/new')
  await fireEvent.input(await opened.screen.findByLabelText(/名称/), { target: { value: name } })
  return { ...opened, save: () => fireEvent.click(opened.screen.getByRole('button', { name: '保存' })) }
}

it('sends the same key when the same is saved again after its answer was lost', async () => {
  const keys = losing(1)
  const { screen, router, save } = await enter('邻里节')
  await save()
  expect((await screen.findByRole('alert')).textContent).toContain('没有收到保存结果')
  await save()
  await expect.poll(() => router.currentRoute.value.path).toBe('/activity-kinds')
  expect(keys).toHaveLength(2)
  expect(keys[0]).toMatch(/^[\da-f]{32}$/)
  expect(keys[1]).toBe(keys[0])
})

it('sends another key for other content', async () => {
  const keys = losing(1)
  const { screen, router, save } = await enter('邻里节')
  await save()
  await screen.findByRole('alert')
  await fireEvent.input(screen.getByLabelText(/名称/), { target: { value: '邻里日' } })
  await save()
  await expect.poll(() => router.currentRoute.value.path).toBe('/activity-kinds')
  expect(keys[1]).toMatch(/^[\da-f]{32}$/)
  expect(keys[1]).not.toBe(keys[0])
})

const webhook = {
  ...{ id: 'w1', etag: '3', organizationId: 'o1', organizationName: '市总工会', url: 'https://oa.example.cn/' },
  ...{ description: '办公系统', lists: [], status: 'ACTIVE', waiting: 0, createdAt: '2024-07-01T01:00:00Z' },
}
const openWebhook = (note: (asked: { request: Request }) => void = () => {}) => {
  server.use(
    http.get(api('/dictionaries'), (asked) => (note(asked), HttpResponse.json([]))),
    http.get(api('/webhooks/w1'), (asked) => (note(asked), HttpResponse.json(webhook))),
    http.get(api('/webhooks/w1/deliveries'), () => page([])),
  )
  return renderPage('/webhooks/w1')
}

it('sends another key for the same asked anew after it was done', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post(api('/webhooks/w1/test'), ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return HttpResponse.json({}, { status: 202 })
    }),
  )
  const { screen } = await openWebhook()
  for (const times of [1, 2]) {
    await fireEvent.click(await screen.findByRole('button', { name: '试推送' }))
    await expect.poll(() => keys.length).toBe(times)
    await screen.findByText(/已发出试推送/)
  }
  expect(keys[0]).toBeTruthy()
  expect(keys[1]).not.toBe(keys[0])
})

it('sends no key with what is no POST', async () => {
  let key: string | null | undefined
  server.use(
    http.patch(api('/webhooks/w1'), ({ request }) => {
      key = request.headers.get('Idempotency-Key')
      return HttpResponse.json(webhook)
    }),
  )
  const { screen } = await openWebhook()
  await fireEvent.click(await screen.findByRole('button', { name: '暂停' }))
  await expect.poll(() => key).toBeNull()
})

it('reads again what a change may touch, and not the labels', async () => {
  const read: string[] = []
  const note = ({ request }: { request: Request }) => void read.push(new URL(request.url).pathname.slice(7))
  server.use(http.post(api('/webhooks/w1/test'), () => HttpResponse.json({}, { status: 202 })))
  const { screen } = await openWebhook(note)
  const button = await screen.findByRole('button', { name: '试推送' })
  read.length = 0
  await fireEvent.click(button)
  await screen.findByText(/已发出试推送/)
  expect(read).toContain('/webhooks/w1')
  expect(read).not.toContain('/dictionaries')
})
