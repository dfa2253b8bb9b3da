import { test } from '@playwright/test'
import { allPages, openQuietly } from './pages'
import { signIn, type Person } from './people'

/** Pictures for the README, and one of every page in both sizes of type and on a phone: `make screenshots`. */
const HOME = '/?from=2024-01-01&to=2024-07-31'

test('pictures for the README', async ({ page }) => {
  await signIn(page, 'gongwei')
  await openQuietly(page, HOME)
  await page.screenshot({ path: 'docs/home.png' })

  const made = await page.request.post('/api/v1/briefings', {
    data: { from: '2024-01-01', to: '2024-07-31' },
    headers: { 'Sec-Fetch-Site': 'same-origin', Origin: new URL(page.url()).origin },
  })
  await openQuietly(page, `/briefings/${(await made.json()).id}`)
  await page.screenshot({ path: 'docs/briefing.png' })

  const alliances = await (await page.request.get('/api/v1/alliances?q=文化园')).json()
  await page.setViewportSize({ width: 1280, height: 1700 })
  await openQuietly(page, `/alliances/${alliances.items[0].id}?on=2024-09-30`)
  await page.screenshot({ path: 'docs/alliance.png' })

  await page.setViewportSize({ width: 360, height: 740 })
  await openQuietly(page, HOME)
  await page.screenshot({ path: 'docs/home-phone.png' })
})

const LOOKS = {
  普通: { large: 'off', viewport: { width: 1366, height: 768 } },
  大字: { large: 'on', viewport: { width: 1366, height: 768 } },
  手机: { large: 'off', viewport: { width: 360, height: 740 } },
}

/** What the committee does not open. */
const OTHERS: Partial<Record<Person, string[]>> = {
  pianzhang: [HOME, '/inbox'],
  lianxi: [HOME, '/webhooks', '/webhooks/new', '/volunteers'],
  cunli: ['/', '/appeals', '/pairings'],
  shenji: ['/', '/audit-entries', '/audit-entries/verifications', '/audit-entries/archives', '/users'],
  xitong: ['/', '/users', '/users/new', '/api-clients', '/api-clients/new'],
  anquan: ['/', '/users', '/api-clients'],
}

for (const [look, { large, viewport }] of Object.entries(LOOKS)) {
  test(`every page, ${look}`, async ({ browser }) => {
    test.setTimeout(900_000)
    const take = async (person: Person, pagesOf: (page: Awaited<ReturnType<typeof fresh>>) => Promise<string[]>) => {
      const page = await fresh()
      // The way in is found in the menu, which is folded on a phone.
      await signIn(page, person)
      await page.setViewportSize(viewport)
      for (const path of await pagesOf(page)) {
        await openQuietly(page, path)
        await page.screenshot({ path: `test-results/pages/${look}/${person}${fileName(path)}.png`, fullPage: true })
      }
      await page.context().close()
    }
    const fresh = async () => {
      const context = await browser.newContext()
      await context.addInitScript((on) => localStorage.setItem('tongxin.large-type', on), large)
      return context.newPage()
    }
    await take('gongwei', allPages)
    for (const [person, pages] of Object.entries(OTHERS)) await take(person as Person, async () => pages)
  })
}

/** An id says nothing in a name of a picture. */
const fileName = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/, '')
