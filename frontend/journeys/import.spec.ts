import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from './journey'
import { choose, signIn } from './people'

const clean = async (page: Page) =>
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
  ).toEqual([])

test('a sheet is checked, confirmed and in the list; what was wrong in it is not', async ({ page }) => {
  // Far from the demonstration year, and no likely repeat of what an earlier run left.
  const stamp = Date.now()
  const content = `导入清理河道 ${stamp}`
  const sheet = [
    '服务日期,服务人数,服务时长（分钟）,服务内容',
    `2023-03-05,${1 + (stamp % 900)},90,${content}`,
    `2023-03-32,5,90,错行 ${stamp}`,
  ].join('\n')

  await signIn(page, 'lianxi', '/volunteer-records')
  await page.getByRole('link', { name: '从表格导入' }).click()
  await expect(page.getByRole('heading', { name: '导入台账', level: 1 })).toBeFocused()
  await expect(page.getByLabel('志愿服务', { exact: true })).toBeChecked()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `台账 ${stamp}.csv`, mimeType: 'text/csv', buffer: Buffer.from(sheet) })
  await page.getByRole('button', { name: '上传并检查' }).press('Enter')

  await expect(page.getByText('检查完成，请确认：共 2 行，可导入 1 行，有误 1 行。')).toBeVisible({ timeout: 30_000 })
  const wrong = page.getByRole('table', { name: '需要查看的行' }).getByRole('row', { name: /第 3 行/ })
  await expect(wrong).toContainText('2023-03-32')
  await clean(page)

  // Nothing is lost by leaving; the way back is on the first page.
  const address = page.url()
  await choose(page, '导入')
  await page
    .getByRole('region', { name: '最近的导入' })
    .getByRole('link', { name: `台账 ${stamp}.csv` })
    .click()
  await expect(page).toHaveURL(address)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载错误清单' }).click()
  expect((await download).suggestedFilename()).toContain('错误清单')

  await page.getByRole('button', { name: '导入 1 行' }).press('Enter')
  await expect(page.getByText('导入完成：新增 1 条，更改 0 条。')).toBeVisible({ timeout: 30_000 })
  await clean(page)
  await page.getByRole('link', { name: '查看志愿服务草稿并提交' }).click()
  await expect(page.getByRole('link', { name: content })).toBeVisible()

  await page.getByLabel('内容', { exact: true }).fill(content)
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('共 1 条')).toBeVisible()
  await page.getByRole('button', { name: '导出' }).press('Enter')
  const exported = page.waitForEvent('download')
  await page.getByRole('link', { name: /\.csv/ }).press('Enter')
  expect((await exported).suggestedFilename()).toMatch(/\.csv$/)
})
