import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const venue = { id: 'v1', etag: '2', name: '芳村党群服务中心', place: '祁门县', sortOrder: 10, inUse: true }

it('takes a venue out of use with one click', async () => {
  let sent: unknown
  server.use(
    http.get(api('/venues'), () => page([{ ...venue, inUse: !sent }])),
    http.patch(api('/venues/v1'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(venue)
    }),
  )
  const { screen } = await renderPage('/venues')
  await fireEvent.click(await screen.findByRole('button', { name: '停用芳村党群服务中心' }))
  expect(await screen.findByRole('button', { name: '恢复使用芳村党群服务中心' })).toBeTruthy()
  expect(sent).toEqual(['"2"', { inUse: false }])
})

it('shows staff the list only', async () => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['staff'] })),
    http.get(api('/venues'), () => page([venue])),
  )
  const { screen } = await renderPage('/venues')
  expect((await screen.findByRole('link', { name: venue.name })).getAttribute('href')).toBe('/activities?venue=v1')
  expect(screen.queryByRole('link', { name: '新增场地' })).toBeNull()
  expect(screen.queryByRole('button', { name: /停用/ })).toBeNull()
})

it('keeps what was typed when the name is taken', async () => {
  server.use(http.post(api('/venues'), () => problem(409, { title: '冲突', detail: '名称或代码已被使用。' })))
  const { screen } = await renderPage('/venues/new')
  const name = await screen.findByLabelText<HTMLInputElement>(/名称/)
  await fireEvent.input(name, { target: { value: '芳村党群服务中心' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect((await screen.findByRole('alert')).textContent).toContain('名称或代码已被使用。')
  expect(name.value).toBe('芳村党群服务中心')
})
