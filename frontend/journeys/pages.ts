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
]
const CORRECTED = ['/volunteer-records', '/consumption-records']
const PROGRAMME_PAGES = ['edit', 'copy', 'versions', 'exceptions']

/** Every page that the committee opens; a detail page is the first of its list. */
export async function allPages(page: Page): Promise<string[]> {
  const details: string[] = []
  for (const list of LISTS) {
    const { items } = await (await page.request.get(`/api/v1${list}?limit=1`)).json()
    if (items.length) details.push(`${list}/${items[0].id}`)
    if (list === '/programmes' && items.length)
      details.push(...PROGRAMME_PAGES.map((name) => `${list}/${items[0].id}/${name}`))
    if (items.length && CORRECTED.includes(list)) details.push(`${list}/${items[0].id}/correct`)
    if (items.length && list === '/volunteers') details.push(`${list}/${items[0].id}/personal-data`)
    if (items.length && list === '/activities') details.push(`${list}/${items[0].id}/repeat`)
  }
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
