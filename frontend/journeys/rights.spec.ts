import type { Browser, Page } from '@playwright/test'
import { expect, test } from './journey'
import { choose, signIn, signOut, type Person } from './people'

/**
 * 三员分立 as two people live it: the administrator hands out accounts and secrets, the security administrator hands out
 * what may be done with them, and neither can do the other's part.
 */

async function asAnother(browser: Browser, person: Person, path: string, work: (page: Page) => Promise<void>) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, person, path)
  await work(page)
  await context.close()
}

/** The administrator's part; ends on the page of the account, and tells the temporary password. */
async function newUser(page: Page, name: string, username: string, unit = '侨联'): Promise<string> {
  await signIn(page, 'xitong', '/users/new')
  await page.getByLabel('姓名', { exact: true }).fill(name)
  await page.getByLabel('用户名', { exact: true }).fill(username)
  await page.getByRole('combobox', { name: '单位' }).fill(unit)
  await page.getByRole('option', { name: unit }).first().click()
  await page.getByRole('button', { name: '新建并生成临时密码' }).click()
  const issued = page.getByRole('region', { name: '用户名和临时密码' })
  const password = await issued.locator('code').nth(1).innerText()
  await page.getByRole('link', { name: '查看用户' }).click()
  await page.waitForURL(/\/users\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return password.trim()
}

/** The security administrator's part. */
async function makeContact(security: Page) {
  await security.getByRole('button', { name: '授予、撤销角色' }).click()
  await security.getByRole('checkbox', { name: '联络员' }).check()
  await security.getByLabel('原因', { exact: true }).fill('新任联络员')
  await security.getByRole('button', { name: '确认授权' }).click()
  await expect(security.getByText(/录入、查看本单位/)).toBeVisible()
}

test('a new colleague is given an account by one and a role by another, and signs in', async ({ page, browser }) => {
  const username = `xinren-${Date.now()}`
  const password = await newUser(page, '新联络员', username)
  await expect(page.getByRole('button', { name: '授予、撤销角色' })).toHaveCount(0)

  await asAnother(browser, 'anquan', new URL(page.url()).pathname, async (security) => {
    await expect(security.getByRole('button', { name: '重置密码' })).toHaveCount(0)
    await makeContact(security)
  })

  await signOut(page)
  await page.getByRole('link', { name: '登录', exact: true }).click()
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await page.locator('#password-new').fill('Journey-2024-own')
  await page.locator('#password-confirm').fill('Journey-2024-own')
  await page.locator('input[type=submit], button[type=submit]').first().click()
  await expect(page.getByText('新联络员')).toBeVisible()
  await choose(page, '台账', '志愿服务')
  await expect(page.getByRole('heading', { level: 1, name: '志愿服务' })).toBeVisible()
})

test('whoever moves is asked about again, and what is open is handed over', async ({ page, browser }) => {
  await newUser(page, '将调动', `diaodong-${Date.now()}`, '住房和城乡建设局')
  const address = new URL(page.url()).pathname
  await asAnother(browser, 'anquan', address, makeContact)

  await page.goto(`${address}/handover`)
  await page.getByRole('radio', { name: '调到另一单位' }).check()
  await page.getByRole('combobox', { name: '新单位' }).fill('司法局')
  await page
    .getByRole('option', { name: /司法局/ })
    .first()
    .click()
  await page.getByLabel('原因', { exact: true }).fill('岗位调整')
  await page.getByRole('checkbox', { name: '已告知' }).check()
  await page.getByRole('button', { name: '确认交接并调动' }).click()
  await expect(page.getByRole('heading', { name: '已办理交接' })).toBeVisible()
  await page.goto(address)
  await expect(page.getByText(/角色暂停，由安全管理员重新授予/)).toBeVisible()
})

test('a client waits until somebody else has granted what was asked for', async ({ page, browser }) => {
  const source = `oa-${Date.now()}`
  await signIn(page, 'xitong', '/api-clients/new')
  await page.getByRole('combobox', { name: '单位' }).fill('税务局')
  await page
    .getByRole('option', { name: /税务局/ })
    .first()
    .click()
  await page.getByLabel('来源系统', { exact: true }).fill(source)
  await page.getByLabel('名称', { exact: true }).fill('市税务局办公系统')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: '新建并生成密钥' }).click()
  await expect(page.getByText('密钥只显示这一次')).toBeVisible()
  await page.getByRole('link', { name: '查看客户端' }).click()
  await page.waitForURL(/\/api-clients\/[0-9a-f-]{36}$/)
  await expect(page.getByText('申请的权限范围')).toBeVisible()
  const address = new URL(page.url()).pathname

  await asAnother(browser, 'anquan', '/api-clients', async (security) => {
    await expect(security.getByText('待授权').first()).toBeVisible()
    await security.goto(address)
    await expect(security.getByText(/请先向单位核实/)).toBeVisible()
    await expect(security.getByRole('button', { name: '更换密钥' })).toHaveCount(0)
    await security.getByRole('button', { name: '授予、撤销权限范围' }).click()
    await security.getByRole('button', { name: '确认授权' }).click()
    await expect(security.getByText(/请先向单位核实/)).toHaveCount(0)
  })

  await page.reload()
  await expect(page.getByText('申请的权限范围')).toHaveCount(0)
})
