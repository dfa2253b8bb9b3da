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
  const opened = await renderPage('/programmes/new')
  const field = await opened.screen.findByLabelText(/名称/)
  await fireEvent.input(field, { target: { value: '2025年年度方案' } })
  return { ...opened, asked }
}

it('asks before something typed is left behind', async () => {
  const { router, asked } = await typeTitle()
  await router.push('/programmes')
  expect(asked).toHaveBeenCalledWith('已填写的内容还没有保存，确定离开吗？')
  expect(router.currentRoute.value.path).toBe('/programmes/new')
})

it('asks nobody who typed nothing', async () => {
  const asked = confirming()
  const { router } = await renderPage('/programmes/new')
  await router.push('/programmes')
  expect(asked).not.toHaveBeenCalled()
})

it('does not ask once it is saved, but does after a refusal', async () => {
  const { router, screen, asked } = await typeTitle()
  await fireEvent.input(screen.getByLabelText(/年度/), { target: { value: '2025' } })
  server.use(http.post(api('/programmes'), () => problem(409), { once: true }))
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  await router.push('/programmes')
  expect(asked).toHaveBeenCalledTimes(1)

  server.use(
    http.post(api('/programmes'), () => HttpResponse.json({ id: 'p1' }, { status: 201 })),
    http.get(api('/programmes/p1'), () => new Promise(() => {})),
  )
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/programmes/p1')
  expect(asked).toHaveBeenCalledTimes(1)
})
