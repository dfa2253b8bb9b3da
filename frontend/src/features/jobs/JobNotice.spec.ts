import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { JobView } from '@/api'
import { calls } from '@/api/calls'
import { job, sheet } from '@/features/exchange/exchange.fixture'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

const done = (changed: Partial<JobView> = {}) => job({ status: 'DONE', endedAt: '2024-08-01T02:10:00Z', ...changed })
const second = { id: 'j2', type: 'import-write', subjectUrl: '/api/v1/imports/i2' }

/** The server's side: long work, which a test moves on; `listed` may hold fewer of it than there are. */
function given(...jobs: JobView[]) {
  const now = { jobs, listed: (one: JobView) => !one.endedAt }
  server.use(
    http.get(api('/jobs'), () => page(now.jobs.filter(now.listed))),
    http.get(api('/jobs/:id'), ({ params }) => HttpResponse.json(now.jobs.find(({ id }) => id === params.id))),
    http.get(api('/imports/:id'), ({ params }) =>
      HttpResponse.json(sheet({ id: String(params.id), status: 'WRITING', jobId: params.id === 'i1' ? 'j1' : 'j2' })),
    ),
  )
  return now
}

const going = (count: number) => `${count} 项后台任务正在进行`
const aLook = () => vi.advanceTimersByTimeAsync(5_000)

async function opened(address: string, count = 1) {
  const { screen, router } = await renderPage(address)
  await vi.waitFor(() => screen.getByRole('link', { name: going(count) }))
  const told = () => screen.queryAllByRole('link', { name: '查看结果' }).map((link) => link.getAttribute('href'))
  return { screen, router, told }
}

it('says on any page that long work goes on, and what came of it', async () => {
  const now = given(job())
  const { screen, told } = await opened('/venues')
  now.jobs = [done()]
  await aLook()
  await vi.waitFor(() => expect(told()).toEqual(['/imports/i1']))
  expect(screen.queryByText(/正在进行/)).toBeNull()
  expect(calls.value.filter((url) => url.includes('/jobs'))).toEqual([])

  await fireEvent.click(screen.getByRole('button', { name: '知道了' }))
  expect(told()).toEqual([])
})

it('has told what was looked at, and goes on telling the rest', async () => {
  const now = given(job(), job(second))
  const { screen, router, told } = await opened('/venues', 2)
  now.jobs = [done(), done(second)]
  await aLook()
  await vi.waitFor(() => expect(told()).toEqual(['/imports/i1', '/imports/i2']))
  await fireEvent.click(screen.getAllByRole('link', { name: '查看结果' })[0]!)
  await vi.waitFor(() => expect(told()).toEqual(['/imports/i2']))
  await router.push('/jobs')
  await router.push('/venues')
  expect(told()).toEqual([])
})

it('does not tell what was seen on its own page', async () => {
  const now = given(job(second))
  const { screen, router, told } = await opened('/imports/i2')
  now.jobs = [done(second)]
  // The page hears of it before the next look.
  await vi.advanceTimersByTimeAsync(2_000)
  await vi.waitFor(() => expect(screen.queryByText(/正在进行/)).toBeNull())
  await router.push('/venues')
  await aLook()
  await aLook()
  expect(told()).toEqual([])
})

it('asks again what came of it when there was no answer', async () => {
  const now = given(job())
  const { told } = await opened('/venues')
  let asked = 0
  server.use(http.get(api('/jobs/j1'), () => (asked++ ? HttpResponse.json(done()) : problem(503))))
  now.jobs = [done()]
  await aLook()
  await vi.waitFor(() => expect(asked).toBe(1))
  expect(told()).toEqual([])
  await aLook()
  await vi.waitFor(() => expect(told()).toHaveLength(1))
})

it('does not take for ended what is only listed no more', async () => {
  const now = given(job(), job(second))
  const { screen, told } = await opened('/venues', 2)
  now.listed = ({ id }) => id === 'j2'
  await aLook()
  await vi.waitFor(() => screen.getByRole('link', { name: going(1) }))
  await aLook()
  expect(told()).toEqual([])
  now.jobs = [done(), job(second)]
  await aLook()
  await vi.waitFor(() => expect(told()).toEqual(['/imports/i1']))
})

it('shows what long work wrote', async () => {
  const now = given(job())
  let read = 0
  server.use(http.get(api('/volunteer-records'), () => (read++, page([]))))
  await opened('/volunteer-records')
  const before = read
  now.jobs = [done()]
  await aLook()
  await vi.waitFor(() => expect(read).toBe(before + 1))
})
