import { expect, test, type Page } from './journey'
import { choose, chooseDay, signIn } from './people'

/** The figures of the demonstration city as of 31 July, and the records that they are made of. */
test.beforeEach(async ({ page }) => {
  await signIn(page, 'gongwei')
  await chooseDay(page, '起始日期', '2024年1月1日')
  await chooseDay(page, '截止日期', '2024年7月31日')
  await page.getByRole('button', { name: '按此期间统计' }).click()
  await expect(page.getByText('统计期间：2024年1月1日至2024年7月31日')).toBeVisible()
})

const headline = (page: Page, name: string) =>
  page.getByRole('region', { name: '主要数据' }).getByRole('link', { name: new RegExp(`^${name} `) })

test('the home page shows the four figures', async ({ page }) => {
  await expect(page).toHaveURL(/from=2024-01-01&to=2024-07-31/)
  await expect(headline(page, '联合主题党日')).toContainText('13 场次')
  await expect(headline(page, '助农消费')).toContainText('28.13 万元')
  await expect(headline(page, '助农消费')).toContainText('281,340.50 元')
  await expect(headline(page, '解决诉求')).toContainText('32 件')
  await expect(headline(page, '志愿服务活动')).toContainText('1,103 次')
})

for (const [name, total] of [
  ['联合主题党日', '共 13 条'],
  ['解决诉求', '共 32 条'],
  ['志愿服务活动', '共 1,103 条'],
] as const) {
  test(`${name} opens exactly its records`, async ({ page }) => {
    await headline(page, name).click()
    await expect(page.getByText(total, { exact: true })).toBeVisible()
  })
}

test('the purchases that open add up to the figure', async ({ page }) => {
  await headline(page, '助农消费').click()
  await expect(page.getByRole('table', { name: '助农消费列表' })).toBeVisible()
  await page.goto(`${page.url()}&limit=200`)

  let fen = 0
  for (let number = 1; ; number++) {
    const amounts = page.getByRole('table', { name: '助农消费列表' }).locator('td[data-label="金额（元）"]')
    // Rows are drawn part by part; a page is there once all of its rows are.
    const total = Number(
      (
        await page
          .getByText(/^共 [\d,]+ 条/)
          .first()
          .innerText()
      ).replace(/\D/g, ''),
    )
    await expect(amounts).toHaveCount(Math.min(200, total - (number - 1) * 200))
    for (const text of await amounts.allInnerTexts()) fen += Number(text.replace(/[^\d-]/g, ''))
    const next = page.getByRole('button', { name: '下一页' })
    if (!(await next.isVisible()) || (await next.isDisabled())) break
    await next.click()
    await expect(page).toHaveURL(new RegExp(`page=${number + 1}\\b`))
    await expect(page.locator('.el-pager .is-active')).toHaveText(String(number + 1))
    await page.waitForLoadState('networkidle')
  }
  expect(fen).toBe(28134050)
})

test('the briefing says the four figures, opens them, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await choose(page, '成效', '情况汇报')
  await expect(page.getByLabel('起始日期', { exact: true })).not.toHaveValue('')
  await chooseDay(page, '起始日期', '2024年1月1日')
  await chooseDay(page, '截止日期', '2024年7月31日')
  await page.getByRole('button', { name: '生成草稿' }).click()
  await expect(page).toHaveURL(/\/briefings\/.+/)

  const text = page.getByRole('region', { name: '全文' })
  for (const words of ['13场次', '28万余元', '32件', '1100余次']) {
    await expect(text.getByRole('link', { name: words, exact: true })).toBeVisible()
  }
  await page.getByRole('button', { name: '复制全文' }).click()
  await expect(page.getByText('已复制，可以粘贴到文稿中。')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('13场次')
  expect(copied).toContain('28万余元')

  await text.getByRole('link', { name: '13场次' }).click()
  await expect(page.getByText('共 13 条', { exact: true })).toBeVisible()
})
