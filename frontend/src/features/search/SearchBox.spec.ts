import { fireEvent } from '@testing-library/dom'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { i18n } from '@/locales'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'
import { INITIALS } from './initials'
import { placesOf } from './places'
import type { Session } from '@/session/session'

async function open() {
  const found = await renderPage('/')
  await fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  return { ...found, box: await found.screen.findByRole('combobox', { name: /搜索页面/ }) }
}

it('goes to a page by its initials, by keyboard alone', async () => {
  const { screen, box, router } = await open()
  await fireEvent.input(box, { target: { value: 'znxf' } })
  expect((await screen.findByRole('option', { name: '助农消费' })).getAttribute('aria-selected')).toBe('true')
  await fireEvent.keyDown(box, { key: 'Enter' })
  await expect.poll(() => router.currentRoute.value.path).toBe('/consumption-records')
})

it('finds what has a name, and chooses by arrow', async () => {
  server.use(
    http.get(api('/organizations'), ({ request }) =>
      page(
        new URL(request.url).searchParams.get('q') === 'sjj'
          ? [
              { id: 'o1', name: '市审计局', shortName: '审计局' },
              { id: 'o2', name: '市商务局', shortName: '市商务局' },
            ]
          : [],
      ),
    ),
  )
  const { screen, box, router } = await open()
  await fireEvent.input(box, { target: { value: 'sjj' } })
  await screen.findByRole('option', { name: /市审计局/ })
  await fireEvent.keyDown(box, { key: 'ArrowDown' })
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('市商务局')
  await fireEvent.keyDown(box, { key: 'Enter' })
  await expect.poll(() => router.currentRoute.value.path).toBe('/organizations/o2')
})

it('says so where nothing is found', async () => {
  const { screen, box } = await open()
  await fireEvent.input(box, { target: { value: 'zzzz' } })
  expect(await screen.findByText(/没有找到/)).toBeTruthy()
})

it('knows the initials of every page that anybody finds', () => {
  const everything = new Proxy({} as Session, { get: (_, name) => (name === 'is' ? () => true : true) })
  const names = placesOf(everything).map(({ label }) => i18n.global.t(label))
  expect(names.filter((name) => INITIALS[name]?.length !== name.length)).toEqual([])
  expect(Object.keys(INITIALS).filter((name) => !names.includes(name))).toEqual([])
})
