import { expect, test } from './journey'
import { signIn } from './people'

test('an inline script or style does not run, and the browser says so', async ({ page, refusedByPolicy }) => {
  await signIn(page, 'gongwei')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color: rgb(1, 2, 3)">x</p>')
  })
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
  await expect(page.locator('#styled')).not.toHaveCSS('color', 'rgb(1, 2, 3)')
  await expect.poll(() => refusedByPolicy.length).toBe(2)
  refusedByPolicy.length = 0
})

test('the documentation of the API works under it', async ({ page }) => {
  await signIn(page, 'xitong')
  await page.goto('/api/docs')
  await page.getByRole('heading', { name: /^organizations / }).click()
  await expect(page.locator('.opblock').first()).toBeVisible()
})
