import { expect, test } from './journey'
import { signIn, signOut } from './people'

test('signing out ends the session here and at the identity provider', async ({ page }) => {
  await signIn(page, 'lianxi', '/activities')
  await expect(page.getByRole('heading', { name: '活动', level: 1 })).toBeVisible()
  await signOut(page)

  await page.goto('/activities')
  const enter = page.getByRole('link', { name: '登录', exact: true })
  await expect(enter).toBeVisible()
  await enter.click()
  await expect(page.locator('#password')).toBeVisible()
})

test('going back after signing out shows no records', async ({ page }) => {
  await signIn(page, 'shenji', '/activities')
  await signOut(page)
  await page.goBack()
  await expect(page.getByRole('link', { name: '登录', exact: true }).or(page.locator('#password'))).toBeVisible()
})

test('a session that ends keeps the filled form', async ({ page, context }) => {
  await signIn(page, 'lianxi', '/volunteer-records/new')
  await page.getByLabel('内容', { exact: true }).fill('会话结束也不丢')
  await page.getByText('更多', { exact: true }).click()
  await page.getByLabel('地点', { exact: true }).fill('前园')
  await context.clearCookies()
  await page.getByLabel('所属活动', { exact: true }).fill('茶')
  await expect(page.getByText('登录已失效')).toBeVisible()
  await expect(page.getByRole('link', { name: '重新登录' })).toBeVisible()
  await expect(page.getByLabel('内容', { exact: true })).toHaveValue('会话结束也不丢')
})

test('each kind of user finds what is theirs', async ({ page }) => {
  await signIn(page, 'xitong')
  await expect(page.getByRole('heading', { name: '系统管理', level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '接口文档' })).toBeVisible()
  await expect(page.getByRole('link', { name: '活动', exact: true })).toHaveCount(0)
  await signOut(page)

  await signIn(page, 'anquan')
  await expect(page.getByRole('heading', { name: '安全管理', level: 1 })).toBeVisible()
  await signOut(page)

  await signIn(page, 'shenji', '/activities')
  await expect(page.getByRole('table', { name: '活动列表' })).toBeVisible()
  await expect(page.getByRole('link', { name: '录入活动' })).toHaveCount(0)
})
