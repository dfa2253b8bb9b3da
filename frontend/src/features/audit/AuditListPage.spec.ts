import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'
import { entry, RECORD, useTrail } from './audit.fixture'

/** What is asked of the server, in order. */
function asking(answer: (query: URLSearchParams) => object = () => ({ items: [entry()], total: 1 })) {
  const asked: URLSearchParams[] = []
  useTrail()
  server.use(
    http.get(api('/audit-entries'), ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      return HttpResponse.json(answer(query))
    }),
  )
  return asked
}

it('says who did what when and from where, in words and to the second', async () => {
  useTrail([
    entry(),
    entry({
      ...{ id: 'e2', number: 4820016, kind: 'REFUSAL', actorKind: 'ANONYMOUS', actorId: undefined },
      ...{ actorName: undefined, actionName: '列出用户', refusal: 'not-signed-in', refusalName: '没有登录' },
      ...{ times: 37, lists: [], subjectCount: 0 },
    }),
    entry({ id: 'e3', number: 4820015, actorKind: 'CLIENT', actorName: 'oa', lists: ['never-heard-of'] }),
  ])
  const { screen } = await renderPage('/audit-entries')
  const table = within(await screen.findByRole('table', { name: '审计记录' }))
  await expect.poll(() => table.queryAllByText('变更').length).toBe(2)
  expect(table.getByRole('link', { name: '4820017' }).getAttribute('href')).toBe('/audit-entries/4820017')
  expect(table.getAllByText('2024年8月1日 10:00:07')).toHaveLength(3)
  expect(table.getByText('志愿服务记录（1 项）')).toBeTruthy()
  expect(table.getByText('列出用户：没有登录（37 次）')).toBeTruthy()
  expect(table.getByText('未登录')).toBeTruthy()
  expect(table.getByText('oa（接口客户端）')).toBeTruthy()
  expect(table.queryByText(/never-heard-of|REFUSAL|ANONYMOUS/)).toBeNull()
})

it('goes on from where it stands, with the filter in the address', async () => {
  const asked = asking((query) =>
    query.has('cursor') ? { items: [entry({ number: 5 })] } : { items: [entry()], nextCursor: 'next-1', total: 60 },
  )
  const { screen, router } = await renderPage('/audit-entries?kind=CHANGE&from=2024-08-01')
  expect(await screen.findByText('共 60 条')).toBeTruthy()
  await fireEvent.click(screen.getByRole('link', { name: '往后翻' }))
  expect(await screen.findByRole('link', { name: '5' })).toBeTruthy()
  expect(router.currentRoute.value.query).toEqual({ kind: 'CHANGE', from: '2024-08-01', cursor: 'next-1' })
  expect(Object.fromEntries(asked.at(-1)!)).toEqual({
    ...{ kind: 'CHANGE', from: '2024-08-01', limit: '20', cursor: 'next-1' },
  })
  expect(screen.queryByRole('link', { name: '往后翻' })).toBeNull()
  await fireEvent.click(screen.getByRole('link', { name: '回到第一页' }))
  await expect.poll(() => router.currentRoute.value.query).toEqual({ kind: 'CHANGE', from: '2024-08-01' })
})

it('says which days it searches where no first day is chosen', async () => {
  asking()
  const { screen, router } = await renderPage('/audit-entries?q=10.0.0.7')
  expect(await screen.findByText(/只查截至今天的最近 31 天/)).toBeTruthy()
  await router.push('/audit-entries?q=10.0.0.7&from=2024-08-01')
  await expect.poll(() => screen.queryByText(/最近 31 天/)).toBeNull()
})

it('starts at the beginning with another filter', async () => {
  const asked = asking()
  const { screen, router } = await renderPage('/audit-entries?cursor=next-1')
  const sought = await screen.findByLabelText('操作者、来源地址或请求编号')
  await fireEvent.input(sought, { target: { value: '10.0.0.7' } })
  await fireEvent.click(screen.getByRole('button', { name: '查找' }))
  await expect.poll(() => router.currentRoute.value.query).toEqual({ q: '10.0.0.7' })
  await expect.poll(() => asked.at(-1)!.get('q')).toBe('10.0.0.7')
  expect(asked.at(-1)!.has('cursor')).toBe(false)
})

it('finds by the number of a thing, once it is whole', async () => {
  const asked = asking()
  const { screen, router } = await renderPage('/audit-entries')
  const subject = await screen.findByLabelText('对象编号')
  await fireEvent.input(subject, { target: { value: ` ${RECORD} ` } })
  expect(router.currentRoute.value.query).toEqual({})
  await fireEvent.keyDown(subject, { key: 'Enter' })
  await expect.poll(() => router.currentRoute.value.query).toEqual({ subject: RECORD })
  await expect.poll(() => asked.at(-1)!.get('subject')).toBe(RECORD)
})

it('names whose and which entries are shown', async () => {
  asking()
  const { screen } = await renderPage('/audit-entries?actor=s9&action=approveVolunteerRecord')
  expect(await screen.findByRole('button', { name: '去掉条件“操作者：林小禾”' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '去掉条件“操作：核定志愿服务记录”' })).toBeTruthy()
})

it('is in the menu of the auditor only', async () => {
  useTrail()
  const { screen } = await renderPage('/audit-entries')
  expect(screen.getByRole('link', { name: '审计', current: 'page' })).toBeTruthy()
})

it.each(['committee', 'staff', 'admin', 'security'])('is closed to %s', async (role) => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: [role] })),
    http.get(api('/audit-entries'), () => problem(403, { title: '没有权限' })),
  )
  const { screen } = await renderPage('/audit-entries')
  await screen.findByRole('heading', { name: '没有权限' })
  expect(screen.queryByRole('link', { name: '审计' })).toBeNull()
})

it('says so where nothing fits', async () => {
  useTrail()
  server.use(http.get(api('/audit-entries'), () => page([])))
  const { screen } = await renderPage('/audit-entries?kind=EXPORT')
  expect(await screen.findByText('没有符合条件的记录')).toBeTruthy()
})
