import { expect, test, type Page } from './journey'
import { choose, chooseDay, signIn, signOut } from './people'

/** From the home page on, what each kind of user comes for; what the committee and the administrators do is beside it. */

async function pick(page: Page, label: string, words: string) {
  const field = page.getByRole('combobox', { name: new RegExp(`^[*\\s]*${label}$`) })
  // What is chosen stands above the input and takes the pointer.
  await field.click({ force: true })
  if (await field.isEditable()) await field.fill(words)
  await page.getByRole('option', { name: words }).first().click()
}

test('a village calls, the committee assigns, a unit resolves, the village rates, and it is cleared', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const title = `村道路灯不亮 ${Date.now()}`

  await signIn(page, 'cunli')
  await page.getByRole('navigation', { name: '常用入口' }).getByRole('link', { name: '登记诉求' }).click()
  await page.getByLabel('标题', { exact: true }).fill(title)
  await page.getByLabel('内容', { exact: true }).fill('村口到小学一段，夜里学生回家看不清。')
  await pick(page, '类别', '基础设施')
  await chooseDay(page, '登记日期', '2024年8月20日')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const appeal = new URL(page.url()).pathname
  await signOut(page)

  await signIn(page, 'gongwei')
  await page.getByRole('link', { name: /^待交办的诉求/ }).click()
  await page.getByRole('link', { name: title }).click()
  await pick(page, '承办单位', '市工商联')
  await page.getByRole('button', { name: '交办' }).click()
  await expect(page.getByText('办理中', { exact: true }).first()).toBeVisible()
  await signOut(page)

  await signIn(page, 'lianxi')
  await page.getByRole('link', { name: /^待办结的诉求/ }).click()
  await page.getByRole('link', { name: title }).click()
  await page.getByLabel('办理结果').fill('更换 8 盏，已亮。')
  await page.getByRole('button', { name: '办结' }).click()
  await expect(page.getByRole('button', { name: '办结' })).toHaveCount(0)
  await signOut(page)

  await signIn(page, 'cunli')
  await page.getByRole('link', { name: /^待评价的诉求/ }).click()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('更换 8 盏，已亮。')).toBeVisible()
  await pick(page, '评价', '满意')
  await page.getByRole('button', { name: '确认并评价' }).click()
  await expect(page.getByRole('button', { name: '确认并评价' })).toHaveCount(0)
  await signOut(page)

  await signIn(page, 'gongwei', appeal)
  await chooseDay(page, '销号日期', '2024年8月28日')
  await page.getByRole('button', { name: '销号' }).click()
  await expect(page.getByRole('button', { name: '销号' })).toHaveCount(0)
  await page.goto(`/appeals?status=CLEARED&from=2024-08-01&to=2024-08-31&q=${title}`)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})

test('a lead sees from home what its alliance still owes, and opens the task', async ({ page }) => {
  await signIn(page, 'pianzhang')
  const tasks = page.getByRole('region', { name: '牵头联盟的任务' })
  const task = tasks.getByRole('listitem').first().getByRole('link')
  const name = await task.innerText()
  await task.click()
  await expect(page).toHaveURL(/\/alliances\/[0-9a-f-]{36}#item-/)
  await expect(page.getByRole('region', { name: '任务进度' }).getByText(name).first()).toBeVisible()
  await choose(page, '待核定')
  await expect(page.getByRole('heading', { level: 1, name: '待核定' })).toBeVisible()
})

test('the committee sees from home who lacks what, and opens it', async ({ page }) => {
  await signIn(page, 'gongwei')
  const lacking = page.getByRole('region', { name: '还差什么' })
  await lacking.getByRole('listitem').first().getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/\/alliances\/[0-9a-f-]{36}#item-/)
  await page.goBack()
  await lacking.getByRole('link', { name: /任务进度/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '任务进度' })).toBeVisible()
})

test('an auditor verifies the chain from home, reads who did what, and changes nothing', async ({ page }) => {
  await signIn(page, 'shenji')
  await page.getByRole('region', { name: '审计' }).getByRole('link', { name: '核验审计链' }).click()
  await page.getByRole('button', { name: '开始核验' }).click()
  await expect(page.getByText(/逐条复算，全部相符/)).toBeVisible({ timeout: 60_000 })
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^最近一次核验审计链/ })).toBeVisible()
  await page.getByRole('link', { name: '审计记录' }).click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()

  await page.goto('/volunteer-records?status=APPROVED')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const name of ['更正', '作废', '修改', '录入志愿服务']) {
    await expect(page.getByRole('link', { name })).toHaveCount(0)
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  }
})
