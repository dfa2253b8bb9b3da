import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'
import { admin, useAccounts, user } from './users.fixture'

async function fill(username: string) {
  const { screen, router } = await renderPage('/users/new?organization=o1')
  await fireEvent.input(await screen.findByLabelText(/姓名/), { target: { value: '林小禾' } })
  await fireEvent.input(screen.getByLabelText(/用户名/), { target: { value: username } })
  await fireEvent.click(screen.getByRole('button', { name: '新建并生成临时密码' }))
  return { screen, router }
}

function answer(one: object) {
  const sent: unknown[] = []
  useAccounts(admin)
  server.use(
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市水务局' })),
    http.post(api('/users'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(one, { status: 201 })
    }),
  )
  return sent
}

it('shows the temporary password this once, and what comes next', async () => {
  const sent = answer(user({ roles: [], temporaryPassword: 'only-once' }))
  const { screen } = await fill('lin-xiaohe')
  expect(await screen.findByText('only-once')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('只显示这一次')
  expect(screen.getByText(/还没有任何角色/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '查看用户' }).getAttribute('href')).toBe('/users/u9')
  expect(sent).toEqual([{ username: 'lin-xiaohe', name: '林小禾', organizationId: 'o1' }])
})

it('says so where the password did not arrive', async () => {
  answer(user({ roles: [] }))
  const { screen } = await fill('lin-xiaohe')
  expect((await screen.findByRole('alert')).textContent).toContain('重置密码')
})

it('objects beside the username, its own and the server’s, and keeps what was typed', async () => {
  const sent = answer(user())
  const { screen } = await fill('林小禾')
  expect(await screen.findByText(/请用小写字母或数字开头/)).toBeTruthy()
  expect(sent).toEqual([])
  server.use(
    http.post(api('/users'), () =>
      problem(422, { errors: [{ field: 'username', code: 'username-taken', message: '该用户名已有人使用' }] }),
    ),
  )
  await fireEvent.input(screen.getByLabelText(/用户名/), { target: { value: 'lin' } })
  await fireEvent.click(screen.getByRole('button', { name: '新建并生成临时密码' }))
  expect(await screen.findByText('该用户名已有人使用')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>(/姓名/).value).toBe('林小禾')
})

it('takes up an account that is known elsewhere', async () => {
  let sent: unknown
  useAccounts(admin)
  server.use(
    http.post(api('/users/adopt'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(user(), { status: 201 })
    }),
  )
  const { screen, router } = await renderPage('/users/adopt')
  await fireEvent.input(await screen.findByLabelText(/用户名/), { target: { value: 'lin-xiaohe' } })
  await fireEvent.click(screen.getByRole('button', { name: '登记' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/users/u9')
  expect(sent).toEqual({ username: 'lin-xiaohe' })
})
