import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { activity, summary } from '@/testing/activities'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

const plan = activity({
  stage: 'PLANNED',
  seriesId: 's1',
  startsAt: '2099-01-05T01:00:00Z',
  endsAt: '2099-01-05T03:00:00Z',
  heldOn: '2099-01-05',
})

it('adds days by rule and on the calendar, leaves out what there is, and sends them in order', async () => {
  let sent: unknown
  server.use(
    http.get(api('/activities/a1'), () => HttpResponse.json(plan)),
    http.get(api('/activities'), () => page([plan, summary({ id: 'a2', heldOn: '2099-02-02' })])),
    http.post(api('/activities/a1/repeat'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json([], { status: 201 })
    }),
    http.get(api('/activities/a1/duplicates'), () => HttpResponse.json([])),
    http.get(api('/activities/a1/attachments'), () => page([])),
  )
  const { screen, router } = await renderPage('/activities/a1/repeat')
  // The first Monday of every month until the end of the year, as the first one is.
  await fireEvent.click(await screen.findByRole('button', { name: '加入这些日子' }))
  expect(screen.getByText('选定 10 天')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '去掉2099年2月2日' })).toBeNull()

  await fireEvent.click(screen.getByRole('button', { name: '全部去掉' }))
  await fireEvent.click(screen.getByRole('button', { name: '2099年1月20日 周二' }))
  await fireEvent.click(screen.getByRole('button', { name: '2099年1月6日 周二' }))
  await fireEvent.click(screen.getByRole('button', { name: '2099年1月5日 周一（本场活动）' }))
  await fireEvent.click(screen.getByRole('button', { name: '安排 2 场' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/activities/a1')
  expect(sent).toEqual({ days: ['2099-01-06', '2099-01-20'] })
})
