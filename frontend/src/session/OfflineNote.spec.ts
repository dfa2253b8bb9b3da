import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

const network = (change: 'offline' | 'online') => window.dispatchEvent(new Event(change))
afterEach(() => network('online'))

it('says that there is no network as long as that is so, and reads what failed meanwhile', async () => {
  const { screen, router } = await renderPage('/venues')
  network('offline')
  expect(await screen.findByText(/^网络已断开/)).toBeTruthy()
  server.use(http.get(api('/activity-kinds'), () => HttpResponse.error()))
  await router.push('/activity-kinds')
  expect(await screen.findByText('连不上服务器，请检查网络后重试。')).toBeTruthy()

  const kind = { id: 'k1', etag: '1', code: 'FAIR', name: '邻里节', category: 'OTHER', active: true, minUnits: 1 }
  server.use(http.get(api('/activity-kinds'), () => page([kind])))
  network('online')
  expect(await screen.findByText('邻里节')).toBeTruthy()
  expect(screen.queryByText(/^网络已断开/)).toBeNull()
  expect(screen.queryByText('连不上服务器，请检查网络后重试。')).toBeNull()
})

it('fails to save at once, and saves nothing by itself later', async () => {
  let sent = 0
  server.use(
    http.post(api('/activity-kinds'), () => {
      sent++
      return HttpResponse.error()
    }),
  )
  const { screen } = await renderPage('/activity-kinds/new')
  await fireEvent.input(await screen.findByLabelText(/名称/), { target: { value: '邻里节' } })
  network('offline')
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('连不上服务器，请检查网络后重试。')).toBeTruthy()
  network('online')
  await expect.poll(() => screen.queryByText(/^网络已断开/)).toBeNull()
  expect(sent).toBe(1)
})
