import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from './journey'
import { chooseDay, signIn, signOut } from './people'

/** Far from the demonstration year, and under a name of its own: no figure and no other journey sees it. */
const YEAR = 2094
const KIND = '部门包村'

/** Asks the API as the page that is signed in does. */
async function send(page: Page, path: string, data?: object, etag?: string) {
  const { origin } = new URL(page.url())
  const headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin', Origin: origin }
  if (etag) headers['If-Match'] = `"${etag}"`
  const answer = await page.request.post(`/api/v1${path}`, { data, headers })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json()
}

const found = async (page: Page, query: string) =>
  (await (await page.request.get(`/api/v1/organizations?${query}`)).json()).items

/** A published programme in which one village is to be supported by one department. */
async function programme(page: Page) {
  const [village] = await found(page, 'q=芳村&kind=VILLAGE')
  const content = {
    year: YEAR,
    name: `远年结对 ${Date.now()}`,
    pairingRules: [
      {
        kind: KIND,
        supporterType: 'ORGANIZATION',
        supporterKinds: ['PARTY_DEPARTMENT'],
        beneficiaryKinds: ['VILLAGE'],
        beneficiaryIds: [village.id],
        supportersPerBeneficiary: { min: 1, max: 1 },
        beneficiariesPerSupporter: { min: 1 },
        projectsPerSupporter: 1,
      },
    ],
  }
  const draft = await send(page, '/programmes', content)
  await send(page, `/programmes/${draft.id}/publish`, undefined, draft.etag)
  return { id: draft.id as string, village, departments: await found(page, 'kind=PARTY_DEPARTMENT&limit=2') }
}

const now = (page: Page) => page.getByRole('list', { name: '结对进度' }).locator('[aria-current=step]')
const clean = async (page: Page) =>
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
  ).toEqual([])

function tomorrow(): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + 24 * 3600 * 1000)
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

test('a gap in the matrix becomes a pairing, and the pairing a project with a result', async ({ page }) => {
  await signIn(page, 'gongwei')
  const { id, village } = await programme(page)

  await page.goto(`/pairings/coverage?programme=${id}`)
  await expect(page.getByText(/1 个村中 0 个已覆盖，1 个缺 1 家/)).toBeVisible()
  await clean(page)
  const matrix = page.getByRole('grid', { name: `${KIND}覆盖矩阵` })
  const cell = matrix.getByRole('row', { name: village.shortName }).getByRole('gridcell').nth(1)
  await matrix.getByRole('row', { name: village.shortName }).getByRole('gridcell').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: '新增结对', level: 1 })).toBeVisible()
  await expect(page.getByText(/方案要求：由单位（党委部门）帮扶方案列明的 1 个村/)).toBeVisible()
  await chooseDay(page, '起始日期', '2025年1月1日')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(now(page)).toContainText('对方确认')
  await page.getByRole('button', { name: `代${village.shortName}确认` }).click()
  await expect(now(page)).toContainText('结对中')

  await page.goto(`/pairings/coverage?programme=${id}`)
  await expect(page.getByText(/1 个村全部已覆盖/)).toBeVisible()
  await matrix.getByRole('link', { name: `与${village.shortName}结对` }).click()

  const name = `村道亮化 ${Date.now()}`
  await page.getByRole('link', { name: '领办一个项目' }).click()
  await page.getByLabel('项目名称', { exact: true }).fill(name)
  await page.getByLabel('受助方需求', { exact: true }).fill('村道没有路灯，老人夜里不便')
  await page.getByRole('button', { name: '添加节点' }).click()
  await page.keyboard.type('勘查路线')
  await chooseDay(page, '计划日期', tomorrow())
  await page.getByRole('button', { name: '保存', exact: true }).click()

  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await page.getByRole('button', { name: '“勘查路线”办到了' }).press('Enter')
  await expect(page.getByRole('button', { name: '撤销“勘查路线”的完成' })).toBeFocused()
  await clean(page)
  await page.getByRole('button', { name: '完成项目' }).click()
  await page.getByLabel('成果', { exact: true }).fill('装路灯 36 盏')
  await page.getByLabel('成果数字', { exact: true }).fill('36')
  await page.getByLabel('数字的单位', { exact: true }).fill('盏')
  await page.getByRole('button', { name: '确认完成' }).click()
  await expect(page.getByText('36 盏', { exact: true })).toBeVisible()

  await page.goto(`/projects/board?programme=${id}`)
  const completed = page.getByRole('region', { name: '已完成 1 个' })
  await expect(completed.getByRole('link', { name })).toBeVisible()
  await clean(page)
})

test('one too many is paired all the same, with a reason; the village confirms', async ({ page }) => {
  await signIn(page, 'gongwei')
  const { id, village, departments } = await programme(page)
  const pairing = (supporterId: string) => ({
    kind: KIND,
    programmeId: id,
    supporterId,
    beneficiaryId: village.id,
    from: '2025-01-01',
  })
  const first = await send(page, '/pairings', pairing(departments[0].id))
  await send(page, `/pairings/${first.id}/confirm`, undefined, first.etag)
  const second = await send(page, '/pairings', pairing(departments[1].id))

  await page.goto(`/pairings/${second.id}`)
  const warnings = page.getByRole('region', { name: '与年度方案不一致的地方' })
  await expect(warnings).toContainText(`${village.shortName}：`)
  await warnings.getByRole('button', { name: /^说明原因/ }).click()
  await page.keyboard.type('两个组分开帮扶')
  await warnings.getByRole('button', { name: '保存原因' }).click()
  await expect(warnings.getByText('原因：两个组分开帮扶')).toBeVisible()
  await clean(page)
  await signOut(page)

  await signIn(page, 'cunli', `/pairings/${second.id}`)
  await page.getByRole('button', { name: '确认结对' }).press('Enter')
  await expect(now(page)).toContainText('结对中')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
