import { test } from '@playwright/test'
import { openQuietly } from './pages'
import { signIn } from './people'

/** Pictures for the README, taken from the running stack: `npm run screenshots`. */
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
