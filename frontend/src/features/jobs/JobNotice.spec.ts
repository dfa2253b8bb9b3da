import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { job } from '@/features/exchange/exchange.fixture'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

it('says on any page that long work goes on, and what came of it', async () => {
  let isOver = false
  server.use(
    http.get(api('/jobs'), () => page(isOver ? [] : [job()])),
    http.get(api('/jobs/:id'), () => HttpResponse.json(job({ status: 'DONE', endedAt: '2024-08-01T02:10:00Z' }))),
  )
  const { screen, router } = await renderPage('/venues')
  await vi.waitFor(() => screen.getByRole('link', { name: '1 项后台任务正在进行' }))
  isOver = true
  await vi.advanceTimersByTimeAsync(5_000)
  const link = await vi.waitFor(() => screen.getByRole('link', { name: '查看结果' }))
  expect(link.getAttribute('href')).toBe('/imports/i1')
  expect(screen.queryByText(/正在进行/)).toBeNull()

  await router.push('/jobs')
  expect(screen.queryByRole('link', { name: '查看结果' })).toBeNull()
  await router.push('/venues')
  await fireEvent.click(await vi.waitFor(() => screen.getByRole('button', { name: '知道了' })))
  expect(screen.queryByRole('link', { name: '查看结果' })).toBeNull()
})
