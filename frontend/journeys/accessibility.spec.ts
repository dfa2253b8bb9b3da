import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { allPages, firstOf, openQuietly, VERIFICATION } from './pages'
import { signIn } from './people'

test.setTimeout(600_000)

/** Large type is kept by the browser, for whoever sits at it. */
const SIZES = { 普通: 'off', 大字: 'on' }

for (const [size, large] of Object.entries(SIZES)) {
  test(`no page violates the accessibility rules, ${size}`, async ({ page }) => {
    await page.addInitScript((on) => localStorage.setItem('tongxin.large-type', on), large)
    const found: Record<string, string[]> = {}
    const look = async (path: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      if (violations.length) found[path] = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    }

    for (const path of ['/sign-in', VERIFICATION, '/screen#nobody-has-this-key']) {
      await openQuietly(page, path)
      await look(path)
    }
    await signIn(page, 'gongwei')
    for (const path of await allPages(page)) {
      await openQuietly(page, path)
      await look(path)
    }
    for (const { open, path } of OPENED) {
      await openQuietly(page, path)
      await open(page)
      await look(`${path}, opened`)
    }
    expect(found).toEqual({})
  })
}

/** What opens on a page is part of it. */
const OPENED = [
  { path: '/', open: (page: Page) => page.keyboard.press('Control+k') },
  { path: '/volunteer-records', open: (page: Page) => page.getByRole('button', { name: '常用筛选' }).click() },
  { path: '/volunteer-records', open: (page: Page) => page.getByRole('button', { name: '显示列' }).click() },
  { path: '/volunteer-records', open: (page: Page) => page.getByText('查看接口请求').click() },
]

async function lookAt(page: Page, paths: string[]) {
  for (const path of paths) {
    await openQuietly(page, path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations, path).toEqual([])
  }
}

test('no page of the administrator does, either', async ({ page }) => {
  await signIn(page, 'xitong')
  const client = `/api-clients/${(await firstOf(page, '/api-clients')).id}`
  const user = `/users/${(await firstOf(page, '/users')).id}`
  await lookAt(page, ['/', '/api-clients', '/api-clients/new', client, `${client}/edit`])
  await lookAt(page, ['/users', '/users/new', '/users/adopt', user, `${user}/handover`])
})

test('nor one of the security administrator', async ({ page }) => {
  await signIn(page, 'anquan')
  await lookAt(page, ['/', '/users', `/users/${(await firstOf(page, '/users')).id}`])
})

test('nor one of the auditor', async ({ page }) => {
  await signIn(page, 'shenji', '/audit-entries')
  const entry = `/audit-entries/${(await firstOf(page, '/audit-entries')).number}`
  await lookAt(page, ['/', '/audit-entries', entry, '/audit-entries/verifications', '/audit-entries/archives'])
})

for (const person of ['lianxi', 'pianzhang', 'cunli'] as const) {
  test(`nor what only a unit opens, ${person}`, async ({ page }) => {
    await signIn(page, person)
    await lookAt(page, ['/', '/webhooks', '/webhooks/new'])
  })
}

test('a page is opened by keyboard and says where it is', async ({ page }) => {
  await signIn(page, 'gongwei')
  await page.reload()
  // A key pressed before the page stands goes nowhere.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()

  await page.getByRole('button', { name: '共建' }).press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '活动', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: '活动', exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: '共建' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { name: '活动', level: 1 })
  await expect(heading).toBeFocused()
  await expect(page).toHaveTitle('活动 · 同心')
})
