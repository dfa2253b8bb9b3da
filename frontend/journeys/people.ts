import { expect, type Page } from '@playwright/test'
import { ready } from './ready'

export type Person = 'gongwei' | 'lianxi' | 'pianzhang' | 'cunli' | 'shenji' | 'xitong' | 'anquan'

/** Signs in through the real sign-in page and ends on the page asked for. */
export async function signIn(page: Page, person: Person, path = '/') {
  await page.goto(path)
  await page.getByRole('link', { name: '登录', exact: true }).click()
  // The page is the identity provider's; its labels follow its own language, its ids do not.
  await page.locator('#username').fill(person)
  await page.locator('#password').fill(ready().demoPassword)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('link', { name: '退出登录' })).toBeVisible()
}

export async function signOut(page: Page) {
  await page.getByRole('link', { name: '退出登录' }).click()
  await expect(page.getByRole('link', { name: '登录', exact: true })).toBeVisible()
}

/** By the menu, as people do: most pages stand below a word. */
export async function choose(page: Page, ...words: [...groups: string[], page: string]) {
  const menu = page.getByRole('navigation', { name: '主菜单' })
  for (const word of words.slice(0, -1)) await menu.getByRole('button', { name: word }).click()
  await menu.getByRole('link', { name: words.at(-1)!, exact: true }).click()
}

/** Types a day as it is shown, 2024年7月31日. */
export async function chooseDay(page: Page, label: string, day: string) {
  const field = page.getByLabel(label, { exact: true })
  await field.fill(day)
  await field.press('Enter')
  await expect(field).toHaveValue(day)
}
