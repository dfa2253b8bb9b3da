import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { MeView } from '@/api'
import { clerk } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, committee, server } from '@/testing/server'

async function menuFor(me: Partial<MeView>) {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...committee, ...me })))
  const { screen, router } = await renderPage('/nowhere')
  return { router, menu: within(await screen.findByRole('navigation', { name: '主菜单' })) }
}

const words = (found: HTMLElement[]) => found.map((word) => word.textContent.trim())

it('gathers the many pages of the committee below a few words', async () => {
  const { menu } = await menuFor({})
  expect(words(menu.getAllByRole('button'))).toEqual(['共建', '台账', '成效', '名录', '系统'])
  const shut = words(menu.getAllByRole('link'))
  expect(shut.slice(0, 3)).toEqual(['工作台', '待核定', '导入'])
})

it('opens a word, leads to a page and shuts again', async () => {
  const { menu, router } = await menuFor({})
  const word = menu.getByRole('button', { name: '台账' })
  await fireEvent.click(word)
  expect(word.getAttribute('aria-expanded')).toBe('true')
  await fireEvent.click(menu.getByRole('link', { name: '志愿者' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/volunteers')
  await expect.poll(() => word.getAttribute('aria-expanded')).toBe('false')
  expect(menu.getByRole('link', { name: '志愿者' }).getAttribute('aria-current')).toBe('page')
})

it('shuts a word with Escape, and the keyboard is where it was', async () => {
  const { menu } = await menuFor({})
  const word = menu.getByRole('button', { name: '共建' })
  await fireEvent.click(word)
  menu.getByRole('link', { name: '结对' }).focus()
  await fireEvent.keyDown(menu.getByRole('link', { name: '结对' }), { key: 'Escape' })
  expect(word.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(word)
})

it('shows the few pages of an administrator side by side', async () => {
  const { menu } = await menuFor({ roles: ['admin'], ownOrganizationIds: [] })
  expect(menu.queryAllByRole('button')).toEqual([])
  expect(words(menu.getAllByRole('link'))).toEqual([
    '工作台',
    '联盟',
    '单位',
    '年度方案',
    '用户',
    '接口客户端',
    '接口文档',
  ])
})

it('puts a word with one page under it by the name of that page, but 系统 stays shut over what is seldom wanted', async () => {
  const { menu } = await menuFor(clerk)
  expect(words(menu.getAllByRole('button'))).toEqual(['共建', '台账', '名录', '系统'])
  expect(menu.getByRole('link', { name: '报送情况' })).toBeTruthy()
  const system = menu.getByRole('button', { name: '系统' })
  await fireEvent.click(system)
  const below = document.getElementById(system.getAttribute('aria-controls')!)!
  expect(words(within(below).getAllByRole('link'))).toEqual(['推送订阅'])
})
