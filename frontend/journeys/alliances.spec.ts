import { expect, test, type Page } from './journey'
import { chooseDay, signIn, signOut } from './people'

/**
 * In a programme of its own, in a year of which the demonstration city knows nothing: it stays a draft, which only those
 * see who see everything, and an approved activity of that year moves no figure that another journey looks at.
 */
const YEAR = 2022

interface Unit {
  id: string
  name: string
  shortName: string
}

async function post(page: Page, path: string, data?: object, etag?: string) {
  const origin = { 'Sec-Fetch-Site': 'same-origin', Origin: new URL(page.url()).origin }
  const headers = { ...origin, ...(etag ? { 'If-Match': `"${etag}"` } : {}) }
  const answer = await page.request.post(`/api/v1${path}`, { data, headers })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

const read = async (page: Page, path: string) => (await page.request.get(`/api/v1${path}`)).json()

/** Handed in by its organizer; whoever approves is somebody else. */
async function handInActivity(page: Page, title: string): Promise<Unit> {
  await signIn(page, 'lianxi')
  const organizer: Unit = await read(page, `/organizations/${(await read(page, '/me')).organizationId}`)
  await post(page, '/activities', {
    kind: 'VISIT',
    title,
    organizerId: organizer.id,
    startsAt: `${YEAR}-05-20T01:00:00Z`,
    endsAt: `${YEAR}-05-20T03:00:00Z`,
    submit: true,
  })
  await signOut(page)
  return organizer
}

async function approve(page: Page, title: string) {
  const { items } = await read(page, `/activities?q=${encodeURIComponent(title)}&limit=1`)
  await post(page, `/activities/${items[0].id}/approve`, undefined, items[0].etag)
}

/** One item to do, and a deputy expected that the alliance will not have. */
function draft(page: Page, mark: number) {
  return post(page, '/programmes', {
    year: YEAR,
    name: `${YEAR}年演练方案 ${mark}`,
    allianceRules: {
      ...{ leads: { min: 1, max: 1 }, leadKinds: [], deputies: { min: 1, max: 2 }, deputyKinds: [] },
      chambers: { min: 0 },
    },
    requirements: [
      {
        ...{ code: 'VISIT', name: '组织一次参观考察', role: 'ORGANIZE', activityKinds: ['VISIT'] },
        ...{ minimum: 1, partnerKinds: [], pairedPartner: false, minMemberUnits: 1 },
      },
    ],
  })
}

async function choose(page: Page, label: string, name: string) {
  await page.getByLabel(label, { exact: true }).fill(name)
  await page.getByRole('option', { name, exact: true }).click()
}

async function join(page: Page, unit: Unit, role: string) {
  await page.getByRole('button', { name: '加入单位' }).click()
  await chooseDay(page, '起始日期', `${YEAR}年1月1日`)
  await choose(page, '单位', unit.name)
  await page.getByLabel('角色', { exact: true }).press('Enter')
  await page.getByRole('option', { name: role, exact: true }).click()
  await page.getByRole('button', { name: '确认加入' }).click()
  await expect(page.getByText(`已加入：${unit.shortName}自${YEAR}年1月1日起为${role}。`)).toBeVisible()
}

test('units join, the lead changes, each day shows its own lead, and progress opens what counts', async ({ page }) => {
  const mark = Date.now()
  const title = `参观考察 ${mark}`
  const first = await handInActivity(page, title)

  await signIn(page, 'gongwei')
  await approve(page, title)
  const programme = await draft(page, mark)
  const alliance = await post(page, '/alliances', {
    ...{ programmeId: programme.id, name: `演练联盟 ${mark}`, sortOrder: 9000 },
  })
  const others = await read(page, `/organizations?kind=MASS_ORGANIZATION&on=${YEAR}-01-01&limit=2`)
  const second: Unit = others.items.find(({ id }: Unit) => id !== first.id)

  await page.goto(`/alliances/${alliance.id}`)
  await expect(page.getByText('片长单位现有 0 家，方案要求 1 家。', { exact: true })).toBeVisible()
  await expect(page.getByText('还差 1 次：由本联盟成员单位组织“参观考察”。')).toBeVisible()
  await join(page, first, '片长单位')
  await join(page, second, '成员单位')

  await page.getByRole('button', { name: '更换片长' }).click()
  await chooseDay(page, '接任日期', `${YEAR}年7月1日`)
  await choose(page, '新片长单位', second.name)
  await page.getByRole('button', { name: '确认更换' }).click()
  await expect(page.getByText(`已更换片长：自${YEAR}年7月1日起由${second.shortName}任片长单位。`)).toBeVisible()
  await page.getByRole('button', { name: '说明原因' }).click()
  await page.getByLabel('原因', { exact: true }).fill('驻地单位正在协商')
  await page.getByRole('button', { name: '保存原因' }).click()
  await expect(page.getByText('原因：驻地单位正在协商')).toBeVisible()

  const facts = page.getByRole('region', { name: '基本情况' })
  const picture = page.getByRole('group', { name: `${YEAR}年各单位任职时间图` })
  await picture.getByRole('link', { name: `${second.shortName}，片长单位，${YEAR}年7月1日起` }).click()
  await expect(page).toHaveURL(new RegExp(`on=${YEAR}-07-01`))
  await expect(facts.getByRole('link', { name: second.shortName, exact: true })).toBeVisible()
  await chooseDay(page, '查看日期', `${YEAR}年6月30日`)
  await expect(page).toHaveURL(new RegExp(`on=${YEAR}-06-30`))
  await expect(facts.getByRole('link', { name: first.shortName, exact: true })).toBeVisible()

  await page.goto(`/progress?programme=${programme.id}&on=${YEAR}-06-30`)
  await page.getByRole('link', { name: /演练联盟 .*组织一次参观考察：已完成/ }).click()
  await page.getByRole('region', { name: '任务进度' }).getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
})
