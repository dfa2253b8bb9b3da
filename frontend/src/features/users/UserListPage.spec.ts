import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'
import { admin, security, useAccounts, user } from './users.fixture'

it('lists who may come in, with unit and roles in words', async () => {
  useAccounts(admin)
  server.use(http.get(api('/users'), () => page([user(), user({ id: 'u8', name: '新来的', roles: [] })])))
  const { screen } = await renderPage('/users')
  const table = within(await screen.findByRole('table', { name: '用户列表' }))
  expect(table.getByRole('link', { name: '林小禾' }).getAttribute('href')).toBe('/users/u9')
  expect(table.getByText('联络员')).toBeTruthy()
  expect(table.getByText('尚未授权')).toBeTruthy()
  expect(table.getAllByText('2024年7月31日')).toHaveLength(2)
})

it('asks for what the address says, and finds by name', async () => {
  const asked: string[] = []
  useAccounts(admin)
  server.use(
    http.get(api('/users'), ({ request }) => {
      asked.push(new URL(request.url).search)
      return page([])
    }),
  )
  const { screen, router } = await renderPage('/users?role=staff&status=DISABLED')
  await fireEvent.input(await screen.findByLabelText('姓名或用户名'), { target: { value: '林' } })
  await fireEvent.click(screen.getByRole('button', { name: '查找' }))
  await expect.poll(() => router.currentRoute.value.query).toEqual({ role: 'staff', status: 'DISABLED', q: '林' })
  expect(asked[0]).toContain('role=staff')
  await expect.poll(() => asked.at(-1)).toContain(`q=${encodeURIComponent('林')}`)
})

it('lets the administrator make accounts', async () => {
  useAccounts(admin)
  const { screen } = await renderPage('/users')
  expect(await screen.findByRole('link', { name: '新建用户' })).toBeTruthy()
  expect(await screen.findByLabelText('单位')).toBeTruthy()
})

it('gives the security administrator neither making nor the directory of units', async () => {
  useAccounts(security)
  const { screen } = await renderPage('/users')
  expect(await screen.findByRole('link', { name: '林小禾' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '新建用户' })).toBeNull()
  expect(screen.queryByLabelText('单位')).toBeNull()
  expect(screen.getAllByRole('link', { name: '用户' }).length).toBeGreaterThan(0)
})

it('is neither in the menu of the committee nor shown to it', async () => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(committee)),
    http.get(api('/users'), () => problem(403, { title: '没有权限' })),
  )
  const { screen } = await renderPage('/users')
  await screen.findByRole('heading', { name: '没有权限' })
  expect(screen.queryByRole('link', { name: '用户' })).toBeNull()
})
