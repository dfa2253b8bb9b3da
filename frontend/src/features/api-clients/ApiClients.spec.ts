import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const client = {
  id: 'k1',
  etag: '3',
  organizationId: 'o1',
  organizationName: '市工商业联合会',
  sourceSystem: 'oa',
  name: '工商联办公系统',
  scopes: ['records:read'],
  status: 'ACTIVE',
  clientId: 'agency-0a1b2c',
  credentials: [{ clientId: 'agency-0a1b2c', usable: true, confirmed: true, lastSeenAt: '2024-07-31T01:30:00Z' }],
  overlapMinutes: 4320,
  createdAt: '2024-07-01T01:00:00Z',
  lastSeenAt: '2024-07-31T01:30:00Z',
}
const words = [
  {
    name: 'ApiScope',
    entries: [
      { code: 'records:read', chinese: '读取记录', english: 'read' },
      { code: 'records:write', chinese: '报送记录', english: 'write' },
    ],
  },
  {
    name: 'ApiClientStatus',
    entries: [
      { code: 'ACTIVE', chinese: '启用', english: 'active' },
      { code: 'DISABLED', chinese: '停用', english: 'disabled' },
    ],
  },
]

beforeEach(() =>
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['admin'] })),
    http.get(api('/dictionaries'), () => HttpResponse.json(words)),
    http.get(api('/api-clients'), () => page([client])),
    http.get(api('/api-clients/k1'), () => HttpResponse.json(client)),
    http.get(api('/organizations'), () => page([{ id: 'o1', name: '市工商业联合会' }])),
  ),
)

it('lists who may come and when each was last seen, in the menu of the administrator', async () => {
  const { screen } = await renderPage('/api-clients')
  expect((await screen.findByRole('link', { name: client.name })).getAttribute('href')).toBe('/api-clients/k1')
  expect(screen.getByText('2024年7月31日 09:30')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: '接口客户端' }).length).toBeGreaterThan(0)
})

it('is not in the menu of the committee', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json(committee)))
  const { screen } = await renderPage('/')
  expect(screen.queryByRole('link', { name: '接口客户端' })).toBeNull()
})

it('gives a new secret at a rotation and shows it this once', async () => {
  let sent: unknown
  server.use(
    http.post(api('/api-clients/k1/rotate'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), request.headers.get('Idempotency-Key'), await request.json()]
      return HttpResponse.json({ ...client, etag: '4', clientId: 'agency-new', secret: 'only-once' })
    }),
  )
  const { screen } = await renderPage('/api-clients/k1')
  await fireEvent.click(await screen.findByRole('button', { name: '更换密钥' }))
  await fireEvent.click(screen.getByLabelText('旧密钥立即失效（已泄露时选）'))
  await fireEvent.click(screen.getByRole('button', { name: '生成新密钥' }))
  expect(await screen.findByText('only-once')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('只显示这一次')
  expect(screen.getByRole('button', { name: '复制密钥' })).toBeTruthy()
  expect(sent).toEqual(['"3"', null, { atOnce: true }])
})

it('asks once more before it cuts a system off', async () => {
  let status = 'ACTIVE'
  server.use(
    http.get(api('/api-clients/k1'), () => HttpResponse.json({ ...client, status })),
    http.post(api('/api-clients/k1/disable'), () => {
      status = 'DISABLED'
      return HttpResponse.json({ ...client, status })
    }),
  )
  const { screen } = await renderPage('/api-clients/k1')
  await fireEvent.click(await screen.findByRole('button', { name: '停用' }))
  expect(status).toBe('ACTIVE')
  await fireEvent.click(screen.getByRole('button', { name: '确认停用' }))
  expect(await screen.findByRole('button', { name: '重新启用' })).toBeTruthy()
})

it('asks for scopes by their meaning', async () => {
  let sent: unknown
  server.use(
    http.patch(api('/api-clients/k1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(client)
    }),
  )
  const { screen, router } = await renderPage('/api-clients/k1/edit')
  await fireEvent.click(await screen.findByLabelText(/报送记录/))
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/api-clients/k1')
  expect(sent).toEqual({ scopes: ['records:read', 'records:write'] })
})

it('keeps what was typed when the identity provider is away', async () => {
  server.use(
    http.patch(api('/api-clients/k1'), () => problem(503, { title: '系统暂时繁忙', detail: '统一登录暂时无法应答。' })),
  )
  const { screen } = await renderPage('/api-clients/k1/edit')
  const name = await screen.findByLabelText<HTMLInputElement>(/名称/)
  await fireEvent.input(name, { target: { value: '新名称' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect((await screen.findByRole('alert')).textContent).toContain('统一登录暂时无法应答。')
  expect(name.value).toBe('新名称')
})

it('keeps scopes from the administrator, and everything else from the security administrator (三员分立)', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['security'] })),
    http.get(api('/api-clients/k1'), () =>
      HttpResponse.json({
        ...client,
        scopes: [],
        scopesAsked: ['records:read'],
        credentials: [{ clientId: 'agency-0a1b2c', usable: true, confirmed: false }],
      }),
    ),
    http.put(api('/api-clients/k1/scopes'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(client)
    }),
  )
  const { screen } = await renderPage('/api-clients/k1')
  expect(await screen.findByText('尚未授予，不能报送，也不能读取')).toBeTruthy()
  expect(screen.getByText('待授权')).toBeTruthy()
  for (const name of ['更换密钥', '停用']) expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.queryByRole('link', { name: '修改' })).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '授予、撤销权限范围' }))
  expect(screen.getByLabelText<HTMLInputElement>(/读取记录/).checked).toBe(true)
  await fireEvent.click(screen.getByLabelText(/报送记录/))
  await fireEvent.click(screen.getByRole('button', { name: '确认授权' }))
  await expect.poll(() => sent).toEqual([['"3"', { scopes: ['records:read', 'records:write'] }]])
})

it('offers no grant to the administrator', async () => {
  const { screen } = await renderPage('/api-clients/k1')
  expect(await screen.findByRole('button', { name: '更换密钥' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '授予、撤销权限范围' })).toBeNull()
})

it('shows the security administrator which client waits', async () => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['security'] })),
    http.get(api('/api-clients'), () => page([{ ...client, scopesAsked: ['records:write'] }])),
  )
  const { screen } = await renderPage('/api-clients')
  expect(await screen.findByText('待授权')).toBeTruthy()
  expect(screen.queryByRole('link', { name: '新建客户端' })).toBeNull()
})

it('shows the new secret even where the client cannot be read again', async () => {
  const { screen } = await renderPage('/api-clients/k1')
  await fireEvent.click(await screen.findByRole('button', { name: '更换密钥' }))
  server.use(
    http.get(api('/api-clients/k1'), () => problem(500)),
    http.post(api('/api-clients/k1/rotate'), () =>
      HttpResponse.json({ ...client, etag: '4', clientId: 'agency-new', secret: 'only-once' }),
    ),
  )
  await fireEvent.click(screen.getByRole('button', { name: '生成新密钥' }))
  expect(await screen.findByText('only-once')).toBeTruthy()
  expect(screen.getByText('市工商业联合会')).toBeTruthy()
})

it('tells how long the former secret lasts before it is replaced, and what of a disabled client is of no use', async () => {
  server.use(
    http.get(api('/api-clients/k1'), () =>
      HttpResponse.json({
        ...client,
        status: 'DISABLED',
        credentials: [{ clientId: 'agency-0a1b2c', usable: false, confirmed: true }],
      }),
    ),
  )
  const { screen } = await renderPage('/api-clients/k1')
  expect(await screen.findByText('不能使用')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '更换密钥' }))
  expect(screen.getByText(/旧的还可以用72小时/)).toBeTruthy()
})
