import { test } from '@playwright/test'
import { openQuietly } from './pages'
import { signIn } from './people'

/** Pictures for the README, taken from the running stack: `npm run screenshots`. */
const SHOTS: [string, string][] = [
  ['home', '/?from=2024-01-01&to=2024-07-31'],
  ['activities', '/activities?status=APPROVED'],
  ['inbox', '/inbox'],
  ['volunteer-record', '/volunteer-records/new'],
]

test('pictures for the README', async ({ page }) => {
  await openQuietly(page, '/sign-in')
  await page.screenshot({ path: 'docs/sign-in.png' })
  await signIn(page, 'gongwei')
  for (const [name, path] of SHOTS) {
    await openQuietly(page, path)
    await page.screenshot({ path: `docs/${name}.png` })
  }

  const made = await page.request.post('/api/v1/briefings', {
    data: { from: '2024-01-01', to: '2024-07-31' },
    headers: { 'Sec-Fetch-Site': 'same-origin', Origin: new URL(page.url()).origin },
  })
  await openQuietly(page, `/briefings/${(await made.json()).id}`)
  await page.screenshot({ path: 'docs/briefing.png' })

  await page.setViewportSize({ width: 360, height: 740 })
  await openQuietly(page, '/?from=2024-01-01&to=2024-07-31')
  await page.screenshot({ path: 'docs/home-phone.png' })
})
