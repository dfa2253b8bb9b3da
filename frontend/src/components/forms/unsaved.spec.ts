import { fireEvent } from '@testing-library/dom'
import { delay, http, HttpResponse } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
import { purchase } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'

afterEach(() => vi.unstubAllGlobals())

function confirming() {
  const asked = vi.fn(() => false)
  vi.stubGlobal('confirm', asked)
  return asked
}

async function typeTitle() {
  const asked = confirming()
  const opened = await renderPage('/activity-kinds/new')
  const field = await opened.screen.findByLabelText(/名称/)
  await fireEvent.input(field, { target: { value: '邻里节' } })
  return { ...opened, asked }
}

it('asks before something typed is left behind', async () => {
  const { router, asked } = await typeTitle()
  await router.push('/programmes')
  expect(asked).toHaveBeenCalledWith('已填写的内容还没有保存，确定离开吗？')
  expect(router.currentRoute.value.path).toBe('/activity-kinds/new')
})

it('asks before another record takes the place of the one typed in, but not when only filters change', async () => {
  const kind = (id: string) => ({ id, etag: '1', name: id, category: 'OTHER', active: true })
  server.use(http.get(api('/activity-kinds/:id'), ({ params }) => HttpResponse.json(kind(String(params.id)))))
  server.use(http.get(api('/activity-kinds'), () => HttpResponse.json({ items: [kind('k1'), kind('k2')], total: 2 })))
  const asked = confirming()
  const { router, screen } = await renderPage('/activity-kinds/k1/edit')
  await fireEvent.input(await screen.findByLabelText(/名称/), { target: { value: '邻里节' } })
  await router.push('/activity-kinds/k1/edit?tab=1')
  expect(asked).not.toHaveBeenCalled()
  await router.push('/activity-kinds/k2/edit')
  expect(asked).toHaveBeenCalledTimes(1)
  expect(router.currentRoute.value.path).toBe('/activity-kinds/k1/edit')

  asked.mockReturnValue(true)
  await router.push('/activity-kinds/k2/edit')
  await expect.poll(() => screen.getByLabelText<HTMLInputElement>(/名称/).value).toBe('k2')
})

it('asks before a refund that is typed gives way to a purchase, which begins empty', async () => {
  server.use(http.get(api('/consumption-records/c1'), () => HttpResponse.json(purchase())))
  const asked = confirming()
  const { router, screen } = await renderPage('/consumption-records/new?refundOf=c1')
  await fireEvent.input(await screen.findByLabelText(/^退款金额（元）/), { target: { value: '12.50' } })
  await router.push('/consumption-records/new')
  expect(asked).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('heading', { name: '登记退款' })).toBeTruthy()

  asked.mockReturnValue(true)
  await router.push('/consumption-records/new')
  expect((await screen.findByLabelText<HTMLInputElement>(/^金额（元）/)).value).toBe('')
  expect(screen.getByRole('heading', { name: '录入助农消费' })).toBeTruthy()
})

it('asks nobody who typed nothing', async () => {
  const asked = confirming()
  const { router } = await renderPage('/activity-kinds/new')
  await router.push('/programmes')
  expect(asked).not.toHaveBeenCalled()
})

it('does not ask once it is saved, but does after a refusal', async () => {
  const { router, screen, asked } = await typeTitle()
  server.use(http.post(api('/activity-kinds'), () => problem(409), { once: true }))
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  await router.push('/programmes')
  expect(asked).toHaveBeenCalledTimes(1)

  server.use(http.post(api('/activity-kinds'), () => HttpResponse.json({ id: 'k1' }, { status: 201 })))
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/activity-kinds')
  expect(asked).toHaveBeenCalledTimes(1)
})

it('lets nobody close the window unasked while a save is on its way', async () => {
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  }
  server.use(http.post(api('/activity-kinds'), () => delay('infinite')))
  const { screen } = await typeTitle()
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(closing).toBe(true)
})
