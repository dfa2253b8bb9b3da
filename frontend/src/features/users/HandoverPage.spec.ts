import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { OpenList, UserView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'
import { admin, handover, useAccounts, user } from './users.fixture'

const OPEN: OpenList[] = [
  { list: 'appeals', status: 'ASSIGNED', count: 1, ids: ['a1'] },
  { list: 'imports', status: 'CHECKED', count: 1, ids: ['i1'] },
  { list: 'volunteer-records', status: 'SUBMITTED', count: 1200, ids: [] },
  { list: 'webhooks', status: 'ACTIVE', count: 1, ids: ['w1'] },
]
const successor = user({ id: 'u10', name: '赵新', username: 'zhao-xin' })

async function open(left = OPEN, peers: UserView[] = [user(), successor]) {
  useAccounts(admin)
  const asked: string[] = []
  server.use(
    http.get(api('/users/u9/handover'), () => HttpResponse.json(handover(left))),
    http.get(api('/users'), ({ request }) => {
      asked.push(new URL(request.url).search)
      return page(peers)
    }),
  )
  const { screen, router } = await renderPage('/users/u9/handover')
  await screen.findByRole('heading', { level: 1, name: '林小禾：交接与调动' })
  await screen.findByRole('button', { name: '确认交接并停用' })
  return { screen, router, asked }
}

it('shows what is open and who goes on with it, before anything is done', async () => {
  const { screen, asked } = await open()
  const table = within(screen.getByRole('table', { name: '未办结的事项' }))
  expect(table.getByText('志愿服务记录')).toBeTruthy()
  expect(table.getByText('待核定')).toBeTruthy()
  expect(table.getByText('1,200')).toBeTruthy()
  expect(table.getByText(/只有本人能确认导入/)).toBeTruthy()
  expect(table.getByText('推送订阅')).toBeTruthy()
  expect(table.getByText(/自动停止推送/)).toBeTruthy()
  expect(table.getByText('1,203')).toBeTruthy()
  const others = within(await screen.findByRole('region', { name: '可以接手的人' }))
  expect((await others.findByRole('link', { name: '赵新（zhao-xin）' })).getAttribute('href')).toBe('/users/u10')
  expect(others.queryByText(/林小禾/)).toBeNull()
  expect(asked[0]).toContain('role=staff')
  expect(asked[0]).toContain('organization=o1')
  expect(asked[0]).toContain('status=ACTIVE')
})

it('asks for a successor where there is none', async () => {
  const { screen } = await open(OPEN, [user()])
  const link = await screen.findByRole('link', { name: '新建用户' })
  expect(link.getAttribute('href')).toBe('/users/new?organization=o1')
})

it('disables only once the successor was told, and shows what was handed over', async () => {
  let sent: unknown
  const { screen } = await open()
  server.use(
    http.post(api('/users/u9/disable'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(user({ status: 'DISABLED' }))
    }),
  )
  await fireEvent.input(screen.getByLabelText(/^原因/), { target: { value: '退休' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认交接并停用' }))
  expect(await screen.findByText(/请先把清单告知接手人/)).toBeTruthy()
  expect(sent).toBeUndefined()

  await fireEvent.click(screen.getByLabelText('已告知'))
  await fireEvent.click(screen.getByRole('button', { name: '确认交接并停用' }))
  expect(await screen.findByText('林小禾的账号已停用。')).toBeTruthy()
  expect(sent).toEqual(['"4"', { reason: '退休' }])
  expect(within(screen.getByRole('table', { name: '移交的事项' })).getByText('诉求')).toBeTruthy()
  expect(screen.getByRole('button', { name: '复制交接清单' })).toBeTruthy()
})

it('moves to another unit and tells what stays behind', async () => {
  let sent: unknown
  const { screen } = await open([])
  server.use(
    http.post(api('/users/u9/move'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(user({ organizationId: 'o2', organizationName: '市图书馆' }))
    }),
  )
  expect(screen.getByText('没有未办结的事项。')).toBeTruthy()
  await fireEvent.click(screen.getByLabelText('调到另一单位'))
  await fireEvent.input(screen.getByLabelText(/^原因/), { target: { value: '岗位调整' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认交接并调动' }))
  expect(await screen.findByText('请填写“新单位”')).toBeTruthy()
  expect(sent).toBeUndefined()

  const unit = screen.getByLabelText(/新单位/)
  await fireEvent.click(unit)
  await fireEvent.click(await screen.findByRole('option', { name: '市图书馆' }))
  await fireEvent.click(screen.getByRole('button', { name: '确认交接并调动' }))
  expect(await screen.findByText('林小禾已调到市图书馆。')).toBeTruthy()
  expect(sent).toEqual({ organizationId: 'o2', reason: '岗位调整' })
})

it('keeps what was typed when the last administrator cannot go', async () => {
  const { screen } = await open([])
  server.use(http.post(api('/users/u9/disable'), () => problem(409, { detail: '这是最后一个系统管理员' })))
  await fireEvent.input(screen.getByLabelText(/^原因/), { target: { value: '退休' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认交接并停用' }))
  expect((await screen.findByRole('alert')).textContent).toContain('这是最后一个系统管理员')
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^原因/).value).toBe('退休')
})
