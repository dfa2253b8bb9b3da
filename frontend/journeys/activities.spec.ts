import { expect, test, type Page } from './journey'
import { chooseDay, signIn, signOut } from './people'

/** Outside the year that the figures of the demonstration city are about. */
const HELD_ON = '2025年9月5日'

function tomorrow(): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + 24 * 3600 * 1000)
  const [year, month, day] = parts.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

const now = (page: Page) => page.getByRole('list', { name: '办理进度' }).locator('[aria-current=step]')

async function plan(page: Page, title: string) {
  await signIn(page, 'lianxi', '/activities')
  await page.getByRole('link', { name: '录入活动' }).click()
  await page.getByLabel('标题', { exact: true }).fill(title)
  await page.getByLabel('类型', { exact: true }).press('Enter')
  await page.getByRole('option', { name: '座谈交流' }).click()
  await chooseDay(page, '开始时间', `${tomorrow()} 14:30`)
  await expect(page.getByLabel('结束时间', { exact: true })).toHaveValue(`${tomorrow()} 16:30`)
  await expect(page.getByLabel('活动概要')).toHaveCount(0)
  await page.getByLabel('地点', { exact: true }).fill('市工商联会议室')
  await page.getByLabel('参加单位', { exact: true }).fill('税务')
  await page.getByRole('option', { name: '市税务局' }).click()
  await page.getByRole('button', { name: '保存计划' }).click()
  await expect(page).toHaveURL(/\/activities\/[0-9a-f-]{36}$/)
  await expect(now(page)).toContainText('定于')
}

async function report(page: Page, summary: string) {
  await page.getByRole('button', { name: '上报情况' }).click()
  await page.getByLabel('活动概要', { exact: true }).fill(summary)
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await expect(page.getByText('已上报，等待核定。')).toBeVisible()
  await expect(now(page)).toContainText('等待片长单位或工委核定')
}

test('what is planned for tomorrow is called off with a reason', async ({ page }) => {
  const title = `政企座谈 ${Date.now()}`
  await plan(page, title)
  await page.getByRole('button', { name: '取消活动' }).click()
  await page.getByLabel('取消原因').fill('防汛值班')
  await page.getByRole('button', { name: '确认取消活动' }).click()
  await expect(page.getByText('活动已取消，原因：防汛值班')).toBeVisible()
  await expect(page.getByRole('link', { name: '修改' })).toHaveCount(0)

  await page.goto('/activities?status=CANCELLED')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.goto('/activities/calendar')
  await expect(page.getByRole('heading', { name: '活动日历' })).toBeVisible()
  await expect(page.getByText(title)).toHaveCount(0)
})

test('an activity is held, reported with a file, returned, reported again and approved', async ({ page }) => {
  const title = `企业家座谈 ${Date.now()}`
  await plan(page, title)
  const path = new URL(page.url()).pathname

  // Its time has passed by now, and nobody has said that it took place.
  await page.getByRole('link', { name: '修改' }).click()
  await chooseDay(page, '开始时间', `${HELD_ON} 14:30`)
  await page.getByRole('button', { name: '先保存，以后上报' }).click()
  await expect(now(page)).toContainText('还没有登记举办')
  await page.goto('/')
  await page.getByRole('link', { name: /待上报的活动/ }).click()
  await page.getByRole('link', { name: title }).click()

  await page.getByRole('button', { name: '登记已举办' }).click()
  await page.getByLabel('人数', { exact: true }).fill('18')
  await page.getByRole('button', { name: '登记已举办' }).click()
  await expect(page.getByText('已登记举办。')).toBeVisible()

  const files = page.locator('input[type=file]')
  await files.setInputFiles({ name: '总结.doc', mimeType: 'application/msword', buffer: Buffer.from('not a document') })
  await expect(page.getByRole('alert')).toContainText('只能上传')
  await page.getByRole('button', { name: '知道了，移除总结.doc' }).click()
  await files.setInputFiles({
    name: '座谈会通知.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
  })
  const file = page.getByRole('link', { name: '座谈会通知.pdf' })
  await expect(file).toBeVisible()
  await report(page, '面对面解读惠企政策。')
  await expect(page.getByRole('button', { name: '上传文件' })).toHaveCount(0)
  await signOut(page)

  await signIn(page, 'gongwei', path)
  await page.getByRole('button', { name: '退回' }).click()
  await page.getByLabel('退回原因').fill('请写明收集了几条建议')
  await page.getByRole('button', { name: '确认退回' }).click()
  await expect(page.getByText('已退回。', { exact: true })).toBeVisible()
  await signOut(page)

  await signIn(page, 'lianxi', path)
  await expect(page.getByText(/退回，原因：请写明收集了几条建议/)).toBeVisible()
  await report(page, '面对面解读惠企政策，收集建议 6 条。')
  await signOut(page)

  await signIn(page, 'gongwei', path)
  const download = page.waitForEvent('download')
  await file.click()
  expect((await download).suggestedFilename()).toBe('座谈会通知.pdf')
  await page.getByRole('button', { name: '核定' }).click()
  await expect(page.getByText('已核定。', { exact: true })).toBeVisible()
  await expect(page.getByRole('list', { name: '办理进度' })).toContainText('工委管理员')
  await expect(page.getByRole('region', { name: '基本情况' })).toContainText('收集建议 6 条')
})
