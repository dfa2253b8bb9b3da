import { expect, type Page } from '@playwright/test'

/** Open to everybody. */
export const VERIFICATION = '/verify/JL-2024-000001'

export const LISTS = [
  '/activities',
  '/volunteer-records',
  '/volunteers',
  '/consumption-records',
  '/appeals',
  '/pairings',
  '/projects',
  '/alliances',
  '/organizations',
  '/programmes',
  '/opening-entries',
]

const FORMS = LISTS.map((list) => `${list}/new`)
const OTHERS = [
  '/',
  '/inbox',
  '/inbox?kind=volunteerRecords',
  '/inbox?kind=consumptionRecords',
  '/briefings',
  '/progress',
  '/activities/calendar?month=2024-05',
  '/activities/duplicates?from=2024-05-01&to=2024-05-31',
  '/activity-kinds',
  '/activity-kinds/new',
  '/venues',
  '/venues/new',
  '/pairings/coverage',
  '/pairings/coverage?view=regions',
  '/pairings/coverage?view=gaps',
  '/projects/board',
  '/consumption-targets',
  '/reporting?month=2024-06',
  '/reporting?month=2024-06&status=SILENT',
  VERIFICATION,
  '/jobs',
  '/screens',
  '/imports',
  '/imports?kind=CONSUMPTION_RECORDS',
  '/signed-in',
  '/unreachable',
  '/there-is-no-such-page',
]
const CORRECTED = ['/activities', '/volunteer-records', '/consumption-records']
/** What can be changed as it stands; of the ledgers, drafts only. */
const EDITED = {
  '/organizations': '',
  '/alliances': '',
  '/volunteers': '',
  '/venues': '',
  '/activity-kinds': '',
  '/activities': '&status=DRAFT',
  '/volunteer-records': '&status=DRAFT',
  '/consumption-records': '&status=DRAFT',
  '/opening-entries': '&status=DRAFT',
  '/pairings': '&status=PROPOSED',
  '/projects': '&status=ACTIVE',
}
const PROGRAMME_PAGES = ['/edit', '/copy', '/versions', '/exceptions']

/** The first of a list, if it has any. */
export const firstOf = async (page: Page, list: string, query = '') =>
  (await (await page.request.get(`/api/v1${list}?limit=1${query}`)).json()).items?.[0]

/** Every page that the committee opens; a detail page is the first of its list. */
export async function allPages(page: Page): Promise<string[]> {
  const details: string[] = []
  const add = async (list: string, query: string, ...names: string[]) => {
    const first = await firstOf(page, list, query)
    if (first) details.push(...names.map((name) => `${list}/${first.id}${name}`))
  }
  for (const list of [...LISTS, '/briefings']) await add(list, '', '')
  for (const list of CORRECTED) await add(list, '&status=APPROVED', '/correct')
  for (const [list, query] of Object.entries(EDITED)) await add(list, query, '/edit')
  await add('/programmes', '', ...PROGRAMME_PAGES)
  await add('/volunteers', '', '/personal-data')
  await add('/activities', '', '/repeat')
  const targets = await (await page.request.get('/api/v1/consumption-targets?limit=1')).json()
  for (const { organizationId, asOf } of targets.items ?? []) {
    const unit = `/consumption-targets/${organizationId}`
    details.push(unit, `${unit}/${asOf.slice(0, 4)}`)
  }
  return [...OTHERS, ...LISTS, ...FORMS, ...details]
}

export async function openQuietly(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('正在读取…')).toHaveCount(0)
}
