import { expect, test, type Page } from './journey'
import { chooseDay, signIn, signOut } from './people'

const PERIOD = { from: '2024-08-01', to: '2024-08-31' }

async function ownMinutes(page: Page): Promise<number> {
  const me = await (await page.request.get('/api/v1/me')).json()
  const answer = await page.request.get('/api/v1/figures', {
    params: { metrics: 'volunteer_minutes', organization: me.organizationId, ...PERIOD },
  })
  const { figures } = await answer.json()
  return figures.reduce((sum: number, figure: { value: number }) => sum + figure.value, 0)
}

test('staff enter once, the lead approves, and the figure rises by exactly that', async ({ page }) => {
  const content = `社区环境整治 ${Date.now()}`

  await signIn(page, 'lianxi', '/volunteer-records')
  const before = await ownMinutes(page)
  await page.getByRole('link', { name: '录入志愿服务' }).click()
  await page.getByLabel('内容', { exact: true }).fill(content)
  await chooseDay(page, '服务日期', '2024年8月15日')
  await page.getByLabel('人数', { exact: true }).fill('12')
  await page.getByLabel('每人时长', { exact: true }).fill('2小时30分')
  await expect(page.getByText('时长合计：2小时30分 × 12 人 ＝ 30小时')).toBeVisible()
  await page.getByRole('button', { name: '保存并提交' }).click()
  await expect(page).toHaveURL(/\/volunteer-records\/[^/]+$/)
  await expect(page.getByText('待核定', { exact: true })).toBeVisible()
  expect(await ownMinutes(page)).toBe(before)
  await signOut(page)

  await signIn(page, 'pianzhang', '/inbox?kind=volunteerRecords')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: content }) })
  await row.getByRole('button', { name: '核定' }).click()
  await expect(page.getByRole('link', { name: content })).toHaveCount(0)
  await signOut(page)

  await signIn(page, 'lianxi', `/volunteer-records?status=APPROVED&from=${PERIOD.from}&to=${PERIOD.to}`)
  await expect(page.getByRole('link', { name: content })).toBeVisible()
  expect(await ownMinutes(page)).toBe(before + 150 * 12)
})

test('what is returned says why, and can be handed in again', async ({ page }) => {
  const content = `敬老院慰问 ${Date.now()}`

  await signIn(page, 'lianxi', '/volunteer-records/new')
  await page.getByLabel('内容', { exact: true }).fill(content)
  await chooseDay(page, '服务日期', '2024年8月16日')
  await page.getByLabel('人数', { exact: true }).fill('5')
  await page.getByLabel('每人时长', { exact: true }).fill('1小时')
  await page.getByRole('button', { name: '保存并提交' }).click()
  await expect(page.getByText('待核定', { exact: true })).toBeVisible()
  const record = page.url()
  await signOut(page)

  await signIn(page, 'pianzhang', '/inbox?kind=volunteerRecords')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: content }) })
  await row.getByRole('button', { name: '退回' }).click()
  await row.getByLabel('退回原因').fill('请补充地点')
  await row.getByRole('button', { name: '确认退回' }).click()
  await expect(page.getByRole('link', { name: content })).toHaveCount(0)
  await signOut(page)

  await signIn(page, 'lianxi', new URL(record).pathname)
  await expect(page.getByText('原因：请补充地点').first()).toBeVisible()
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByText('更多', { exact: true }).click()
  await page.getByLabel('地点', { exact: true }).fill('敬老院')
  await page.getByRole('button', { name: '保存并提交' }).click()
  await expect(page.getByText('待核定', { exact: true })).toBeVisible()
})
