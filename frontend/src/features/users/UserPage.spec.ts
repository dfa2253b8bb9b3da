import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { MeView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'
import { admin, auditor, security, useAccounts, user } from './users.fixture'

async function open(me: MeView, one = user()) {
  useAccounts(me, one)
  const { screen, router } = await renderPage('/users/u9')
  await screen.findByRole('heading', { level: 1, name: one.name })
  return { screen, router }
}

/** What was sent, and under which version. */
function taking(method: 'post' | 'put' | 'patch', path: string, answered: object) {
  const sent: unknown[] = []
  server.use(
    http[method](api(path), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(answered)
    }),
  )
  return sent
}

const say = (screen: ReturnType<typeof within>, why: string) =>
  fireEvent.input(screen.getByLabelText(/^原因/), { target: { value: why } })

it('says what somebody may do, in sentences', async () => {
  const { screen } = await open(admin)
  const rights = within(screen.getByRole('region', { name: '角色和权限' }))
  expect(rights.getByText(/录入、查看本单位及下属单位/)).toBeTruthy()
  expect(rights.getByText(/角色由安全管理员授予/)).toBeTruthy()
  expect(screen.getByText('接任单位联络员')).toBeTruthy()
})

it('keeps the roles from the administrator and everything else from the security administrator (三员分立)', async () => {
  const { screen } = await open(admin)
  expect(screen.queryByRole('button', { name: '授予、撤销角色' })).toBeNull()
  expect(screen.getByRole('button', { name: '停用' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '交接与调动' }).getAttribute('href')).toBe('/users/u9/handover')
})

it('gives the security administrator roles only', async () => {
  const { screen } = await open(security)
  expect(screen.getByRole('button', { name: '授予、撤销角色' })).toBeTruthy()
  for (const name of ['停用', '重置密码', '修改姓名']) expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.queryByRole('link', { name: '交接与调动' })).toBeNull()
})

it('lets an auditor read, and leads to what the account did', async () => {
  const { screen } = await open(auditor)
  expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull()
  expect(screen.getByRole('link', { name: '其审计记录' }).getAttribute('href')).toBe('/audit-entries?actor=s9')
  expect(screen.getByRole('link', { name: '账号变动记录' }).getAttribute('href')).toBe('/audit-entries?subject=u9')
})

it('lets nobody grant to himself', async () => {
  const { screen } = await open(security, user({ subject: security.id, roles: ['security'] }))
  expect(screen.getByText(/不能给自己授予角色/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '授予、撤销角色' })).toBeNull()
})

it('grants all roles at once with a reason, and none that do not fit together', async () => {
  const sent = taking('put', '/users/u9/roles', user({ roles: ['committee'] }))
  const { screen } = await open(security)
  await fireEvent.click(screen.getByRole('button', { name: '授予、撤销角色' }))
  await say(screen, '调入工委')
  await fireEvent.click(screen.getByRole('button', { name: '确认授权' }))
  expect(await screen.findByText('角色没有变动')).toBeTruthy()

  await fireEvent.click(screen.getByLabelText('系统管理员'))
  await fireEvent.click(screen.getByRole('button', { name: '确认授权' }))
  expect((await screen.findByRole('alert')).textContent).toContain('互斥')
  expect(sent).toEqual([])

  await fireEvent.click(screen.getByLabelText('系统管理员'))
  await fireEvent.click(screen.getByLabelText('工委工作人员'))
  await fireEvent.click(screen.getByRole('button', { name: '确认授权' }))
  await expect.poll(() => sent).toEqual([['"4"', { roles: ['staff', 'committee'], reason: '调入工委' }]])
})

it('gives back roles that rest after a reset, unchanged', async () => {
  const sent = taking('put', '/users/u9/roles', user())
  const { screen } = await open(security, user({ resting: true }))
  expect(screen.getByText(/以上角色暂停/)).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '授予、撤销角色' }))
  await say(screen, '已与本人核实')
  await fireEvent.click(screen.getByRole('button', { name: '确认授权' }))
  await expect.poll(() => sent).toEqual([['"4"', { roles: ['staff'], reason: '已与本人核实' }]])
})

it('shows the server’s objection beside the roles', async () => {
  const { screen } = await open(security, user({ roles: [], organizationId: undefined }))
  server.use(
    http.put(api('/users/u9/roles'), () =>
      problem(422, { errors: [{ field: 'roles', code: 'staff-of-none', message: '联络员必须属于一个单位' }] }),
    ),
  )
  await fireEvent.click(screen.getByRole('button', { name: '授予、撤销角色' }))
  await fireEvent.click(screen.getByLabelText(/^联络员/))
  await say(screen, '新任')
  await fireEvent.click(screen.getByRole('button', { name: '确认授权' }))
  expect((await screen.findByText('联络员必须属于一个单位')).id).toBe('roles-wrong')
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^原因/).value).toBe('新任')
})

it('resets a password with a reason and shows the new one this once', async () => {
  const sent = taking('post', '/users/u9/reset', user({ etag: '5', temporaryPassword: 'only-once' }))
  const { screen } = await open(admin)
  await fireEvent.click(screen.getByRole('button', { name: '重置密码' }))
  await say(screen, '本人遗忘密码')
  await fireEvent.click(screen.getByLabelText(/一并清除动态口令/))
  await fireEvent.click(screen.getByRole('button', { name: '生成临时密码' }))
  expect(await screen.findByText('only-once')).toBeTruthy()
  expect(sent).toEqual([['"4"', { reason: '本人遗忘密码', secondFactor: true }]])
})

it('leaves the second factor of who watches the administrator alone', async () => {
  const sent = taking('post', '/users/u9/reset', user({ temporaryPassword: 'only-once' }))
  const { screen } = await open(admin, user({ roles: ['auditor'] }))
  await fireEvent.click(screen.getByRole('button', { name: '重置密码' }))
  expect(screen.queryByLabelText(/动态口令/)).toBeNull()
  await say(screen, '遗忘')
  await fireEvent.click(screen.getByRole('button', { name: '生成临时密码' }))
  await expect.poll(() => sent).toEqual([['"4"', { reason: '遗忘' }]])
})

it('disables with a reason, with the way to the handover beside it', async () => {
  const sent = taking('post', '/users/u9/disable', user({ status: 'DISABLED' }))
  const { screen } = await open(admin)
  await fireEvent.click(screen.getByRole('button', { name: '停用' }))
  expect(screen.getByRole('link', { name: /先看交接清单/ }).getAttribute('href')).toBe('/users/u9/handover')
  await fireEvent.click(screen.getByRole('button', { name: '确认停用' }))
  expect(await screen.findByText('请填写“原因”')).toBeTruthy()
  await say(screen, '离岗')
  await fireEvent.click(screen.getByRole('button', { name: '确认停用' }))
  await expect.poll(() => sent).toEqual([['"4"', { reason: '离岗' }]])
})

it('enables again who was disabled, and changes a name', async () => {
  const enabled = taking('post', '/users/u9/enable', user())
  const renamed = taking('patch', '/users/u9', user({ name: '林晓禾' }))
  const { screen } = await open(admin, user({ status: 'DISABLED' }))
  expect(screen.getByText('账号已停用，这些角色现在不起作用。')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '重新启用' }))
  await say(screen, '返岗')
  await fireEvent.click(screen.getByRole('button', { name: '确认启用' }))
  await expect.poll(() => enabled).toEqual([['"4"', { reason: '返岗' }]])
  await fireEvent.click(await screen.findByRole('button', { name: '修改姓名' }))
  await fireEvent.input(screen.getByLabelText(/姓名/), { target: { value: '林晓禾' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => renamed).toEqual([['"4"', { name: '林晓禾' }]])
})

it('keeps what was typed when somebody else was quicker', async () => {
  const { screen } = await open(admin)
  server.use(http.post(api('/users/u9/disable'), () => problem(412, { title: '已被他人修改' })))
  await fireEvent.click(screen.getByRole('button', { name: '停用' }))
  await say(screen, '离岗')
  await fireEvent.click(screen.getByRole('button', { name: '确认停用' }))
  expect(await screen.findByRole('button', { name: '读取最新内容' })).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^原因/).value).toBe('离岗')
})

it('says where the identity provider lags behind', async () => {
  const { screen } = await open(admin, user({ behind: true }))
  expect(screen.getByText(/统一登录暂时没有应答/)).toBeTruthy()
})
