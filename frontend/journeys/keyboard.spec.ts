import { expect, test } from './journey'
import { ready } from './ready'

/** One whole journey without a pointer: from the sign-in page to a record that is handed in, and back to it. */
test('volunteer service is entered, handed in and found again by keyboard alone', async ({ page }) => {
  const { keyboard } = page
  const focused = (role: 'link' | 'button' | 'textbox' | 'combobox', name: string | RegExp) =>
    expect(page.getByRole(role, { name }).and(page.locator(':focus'))).toHaveCount(1)

  /** On to what has that name, as whoever cannot point does. */
  async function tabTo(name: string | RegExp, most = 60) {
    for (let i = 0; i < most; i++) {
      await keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const now = document.activeElement as HTMLElement | null
        const labels = [...((now as HTMLInputElement | null)?.labels ?? [])].map((label) => label.innerText)
        return [now?.getAttribute('aria-label'), ...labels, now?.innerText].filter(Boolean).join(' ').trim()
      })
      if (typeof name === 'string' ? at.replace(/^\*\s*/, '').startsWith(name) : name.test(at)) return
    }
    throw new Error(`nothing called ${name} within ${most} steps`)
  }

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo('登录')
  await keyboard.press('Enter')
  await expect(page.locator('#username')).toBeFocused()
  await keyboard.type('lianxi')
  await keyboard.press('Tab')
  await keyboard.type(ready().demoPassword)
  await keyboard.press('Enter')
  await expect(page.getByRole('link', { name: '退出登录' })).toBeVisible()

  await keyboard.press('Control+k')
  await focused('combobox', /搜索/)
  await keyboard.type('lrzyfw')
  await expect(page.getByRole('option', { name: '录入志愿服务' })).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('录入志愿服务')

  const content = `清理河道 ${Date.now()}`
  await tabTo('服务日期')
  await keyboard.type('2024-06-03')
  await keyboard.press('Enter')
  await tabTo('人数')
  await keyboard.type('3')
  await tabTo(/每人时长/)
  await keyboard.type('1.5小时')
  await tabTo('内容')
  await keyboard.type(content)
  await tabTo('保存并提交')
  await keyboard.press('Enter')
  await expect(page.getByText('待核定').first()).toBeVisible()
  await expect(page.getByText(content)).toBeVisible()

  await tabTo('撤回', 80)
})
