import { expect, test } from './journey'
import { allPages, openQuietly } from './pages'
import { choose, signIn } from './people'
import { ready } from './ready'

test.setTimeout(300_000)
test.use({ viewport: { width: 320, height: 740 } })

/** Takes away what came after Chrome 87, before any script of the page runs; office computers do not have it. */
const asOldAsOffices = () => {
  const newer: [object, string[]][] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
    [AbortSignal, ['timeout', 'any']],
    [AbortSignal.prototype, ['throwIfAborted']],
    [Crypto.prototype, ['randomUUID']],
    [URL, ['canParse', 'parse']],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([].values())),
      ['map', 'filter', 'toArray', 'some', 'find', 'forEach'],
    ],
    [window, ['structuredClone', 'scheduler', 'navigation']],
  ]
  for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name)
}

test('no page scrolls sideways on a phone, nor breaks in an old browser', async ({ page }) => {
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // What breaks inside a component Vue tells the console only. The browser's own remarks, as on a refused request, have no
    // arguments, and the identity provider's pages are not ours.
    const isScript = message.type() === 'error' && message.args().length > 0
    if (isScript && page.url().startsWith(ready().address)) broken.push(`${page.url()}: ${message.text()}`)
  })
  await page.addInitScript(asOldAsOffices)
  await page.setViewportSize({ width: 1366, height: 768 })
  await signIn(page, 'gongwei')
  await page.setViewportSize({ width: 320, height: 740 })

  const tooWide: string[] = []
  for (const path of [...(await allPages(page)), '/sign-in']) {
    await openQuietly(page, path)
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (excess > 0) tooWide.push(`${path}: ${excess} px`)
  }
  expect(tooWide).toEqual([])
  expect(broken).toEqual([])
})

test('the menu opens with its button', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await signIn(page, 'lianxi')
  await page.setViewportSize({ width: 320, height: 740 })
  const menu = page.getByRole('navigation', { name: '主菜单' })
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: '菜单' }).click()
  await choose(page, '共建', '活动')
  await expect(page.getByRole('heading', { name: '活动', level: 1 })).toBeVisible()
  await expect(menu).toBeHidden()
})
