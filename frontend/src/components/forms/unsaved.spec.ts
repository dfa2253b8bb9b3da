import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
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
