import { expect, test } from './journey'
import { signIn } from './people'

test('what is saved for a list is there on another computer', async ({ page, browser }) => {
  await signIn(page, 'lianxi')
  await page.goto('/consumption-records?status=APPROVED&sort=-amountFen')
  await page.getByRole('button', { name: '常用筛选' }).click()
  const name = `大额的 ${Date.now()}`
  await page.getByLabel('把现在的筛选存为').fill(name)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('button', { name: `常用筛选：${name}` })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '显示列' }).click()
  await page.getByRole('checkbox', { name: '经费来源' }).uncheck()
  await expect(page.getByRole('columnheader', { name: '经费来源' })).toHaveCount(0)

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, 'lianxi', '/consumption-records')
  await expect(other.getByRole('columnheader', { name: '经费来源' })).toHaveCount(0)
  await other.getByRole('button', { name: '常用筛选' }).click()
  await other.getByRole('link', { name }).click()
  await expect(other).toHaveURL(/sort=-amountFen/)
  await expect(other).toHaveURL(/status=APPROVED/)

  await other.getByRole('button', { name: '显示列' }).click()
  await other.getByRole('checkbox', { name: '经费来源' }).check()
  await other.keyboard.press('Escape')
  await other.getByRole('button', { name: `常用筛选：${name}` }).click()
  await other.getByRole('button', { name: `删除“${name}”` }).click()
  await expect(other.getByRole('link', { name })).toHaveCount(0)
  await elsewhere.close()
})

test('a page tells the request that read it, and the request reads the same', async ({ page }) => {
  await signIn(page, 'gongwei', '/volunteer-records?status=APPROVED')
  const total = await page.getByText(/^共 .* 条$/).innerText()
  await page.getByText('查看接口请求').click()
  const call = await page.locator('pre', { hasText: '/volunteer-records?' }).innerText()
  const address = /'(http[^']+)'/.exec(call)![1]!
  const { total: told } = await (await page.request.get(address)).json()
  expect(total.replace(/\D/g, '')).toBe(String(told))
})

test('what was typed survives a reload', async ({ page }) => {
  await signIn(page, 'lianxi', '/appeals/new')
  await page.getByLabel('标题').fill('河道护栏松动')
  // Kept a moment after the last key.
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('tongxin.draft.'))))
    .toBe(true)
  page.once('dialog', (dialog) => dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: '接着填' }).click()
  await expect(page.getByLabel('标题')).toHaveValue('河道护栏松动')
  page.once('dialog', (dialog) => dialog.accept())
  await page.getByRole('link', { name: '同心' }).click()
})

test('a wall shows the figures to whoever holds its address, until it is taken down', async ({ page, browser }) => {
  await signIn(page, 'gongwei')
  const shown = await page
    .getByRole('link', { name: /^联合主题党日/ })
    .locator('.number')
    .innerText()
  await page.goto('/screens')
  const name = `大厅 ${Date.now()}`
  await page.getByLabel('大屏名称').fill(name)
  await page.getByRole('button', { name: '生成地址' }).click()
  const address = await page.getByRole('link', { name: /\/screen#/ }).getAttribute('href')

  const wall = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const screen = await wall.newPage()
  await screen.goto(address!)
  await expect(screen.getByRole('heading', { name })).toBeVisible()
  await expect(screen.getByRole('listitem').filter({ hasText: '联合主题党日' }).first()).toContainText(shown)
  const fits = await screen.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)
  expect(fits).toBe(true)

  const row = page.getByRole('row', { name })
  await row.getByRole('button', { name: '撤下' }).click()
  await row.getByRole('button', { name: '撤下' }).click()
  await expect(row).toHaveCount(0)
  await screen.reload()
  await expect(screen.getByText('大屏地址已失效')).toBeVisible()
  await wall.close()
})

test('speaks English to whoever wants it, and Chinese again', async ({ page }) => {
  await signIn(page, 'gongwei', '/volunteer-records')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Volunteer service')
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('志愿服务')
})

test('a printed list says what it is filtered by, and loses no column at the edge of the paper', async ({ page }) => {
  await signIn(page, 'gongwei', '/volunteer-records?status=APPROVED')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  const filtered = page.getByText('已选条件：状态：已核定', { exact: true })
  await expect(filtered).toBeHidden()
  // What A4 upright leaves between its margins.
  await page.setViewportSize({ width: 657, height: 940 })
  await page.emulateMedia({ media: 'print' })
  const edge = await page
    .getByRole('columnheader', { name: '状态' })
    .evaluate((one) => one.getBoundingClientRect().right)
  expect(edge).toBeLessThanOrEqual(657)
  await expect(filtered).toBeVisible()
  await expect(page.getByText(/^以上为本页/)).toBeVisible()
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})
