import { expect, test } from './journey'
import { allPages, openQuietly } from './pages'
import { choose, signIn } from './people'

test.setTimeout(300_000)
test.use({ viewport: { width: 320, height: 740 } })

test('no page scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await signIn(page, 'gongwei')
  await page.setViewportSize({ width: 320, height: 740 })

  const tooWide: string[] = []
  for (const path of [...(await allPages(page)), '/sign-in']) {
    await openQuietly(page, path)
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (excess > 0) tooWide.push(`${path}: ${excess} px`)
  }
  expect(tooWide).toEqual([])
})

test('the menu opens with its button', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await signIn(page, 'lianxi')
  await page.setViewportSize({ width: 320, height: 740 })
  const menu = page.getByRole('navigation', { name: '主菜单' })
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: '菜单' }).click()
  await choose(page, '共建', '活动')
  await expect(page.getByRole('heading', { name: '活动', level: 1 })).toBeVisible()
  await expect(menu).toBeHidden()
})
