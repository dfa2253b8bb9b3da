import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './journey'
import { choose, signIn, signOut } from './people'

/** Far from the demonstration year, and under a name of its own: no figure and no other journey sees it. */
const YEAR = '2093'

test('the committee adopts a preset, changes and publishes it, and begins a new version beside it', async ({
  page,
}) => {
  const name = `远年方案 ${Date.now()}`
  const item = '参加一次品牌大比武'

  await signIn(page, 'gongwei', '/programmes')
  await page.getByRole('link', { name: '新建年度方案' }).click()
  await page.getByRole('radio', { name: '1+N+M 联盟与“四个一”' }).check()
  await page.getByLabel('年度', { exact: true }).fill(YEAR)
  await page.getByLabel('名称', { exact: true }).fill(name)
  await page.getByRole('button', { name: '建立草稿' }).click()

  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(page.getByText('1 家，党委部门或政府组成部门', { exact: true })).toBeVisible()
  await expect(page.getByText('每个联盟全年至少参加 1 次“品牌大比武”。')).toBeVisible()

  await page.getByRole('link', { name: '修改草稿' }).click()
  await page.getByRole('group', { name: item }).getByLabel('全年至少几次').fill('2')
  await expect(page.getByText('每个联盟全年至少参加 2 次“品牌大比武”。')).toBeVisible()
  await page.getByRole('button', { name: `上移“${item}”` }).press('Enter')
  await expect(page.getByRole('button', { name: `下移“${item}”` })).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('每个联盟全年至少参加 2 次“品牌大比武”。')).toBeVisible()

  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByText('发布后不能再改，只能出新版本。')).toBeVisible()
  await page.getByRole('button', { name: '确认发布' }).press('Enter')
  await expect(page.getByText('第 1 版，现行有效。')).toBeVisible()

  await page.getByRole('button', { name: '起草新版本' }).click()
  await page.getByLabel('为什么要改').fill('年中加码')
  await page.getByRole('button', { name: '开始起草' }).click()
  await expect(page.getByText('第 2 版正在起草，发布前仍按第 1 版执行。')).toBeVisible()
  await page.getByRole('link', { name: '修改草稿' }).click()
  await page.getByRole('group', { name: item }).getByLabel('全年至少几次').fill('3')
  await page.getByRole('button', { name: '保存', exact: true }).click()

  const both = page.getByRole('region', { name: '第 1 版与第 2 版草稿对照' })
  const changed = both.getByRole('listitem').filter({ hasText: '有改动' })
  await expect(changed).toHaveCount(1)
  await expect(changed).toContainText('至少参加 2 次')
  await expect(changed).toContainText('至少参加 3 次')
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])

  await page.getByRole('navigation', { name: '方案内容' }).getByRole('link', { name: '版本' }).click()
  await expect(page.getByRole('region', { name: '第 2 版' })).toContainText('年中加码')
  const programme = new URL(page.url()).pathname.replace('/versions', '')
  await signOut(page)

  await signIn(page, 'lianxi', programme)
  await expect(page.getByText('每个联盟全年至少参加 2 次“品牌大比武”。')).toBeVisible()
  await expect(page.getByText('正在起草')).toHaveCount(0)
})

test('a form that is not saved is not left by mistake', async ({ page }) => {
  await signIn(page, 'gongwei', '/programmes/new')
  await page.getByLabel('名称', { exact: true }).fill('还没保存')
  page.once('dialog', (dialog) => dialog.dismiss())
  await choose(page, '名录', '年度方案')
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('还没保存')
})
