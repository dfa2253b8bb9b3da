import { afterEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { reloadAfterRelease } from './released'

afterEach(() => {
  sessionStorage.clear()
  vi.restoreAllMocks()
})

function routerWithout(error: Error) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: {} },
      { path: '/venues', component: () => Promise.reject(error) },
    ],
  })
  const loaded: string[] = []
  reloadAfterRelease(router, (address) => loaded.push(address))
  const go = () => router.push('/venues?q=1').catch(() => undefined)
  return { router, loaded, go }
}

it('loads the page anew when its part is gone since a release, once', async () => {
  const { loaded, go } = routerWithout(new TypeError('Failed to fetch dynamically imported module: /assets/a.js'))
  await go()
  await go()
  expect(loaded).toEqual(['/venues?q=1'])
})

it('may do so again after a page was shown', async () => {
  const { router, loaded, go } = routerWithout(new TypeError('Importing a module script failed.'))
  await go()
  await router.push('/')
  await go()
  expect(loaded).toHaveLength(2)
})

it('stays on the page that is shown where there is no network', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { loaded, go } = routerWithout(new TypeError('Failed to fetch dynamically imported module: /assets/a.js'))
  await go()
  expect(loaded).toEqual([])
})

it('leaves other errors alone', async () => {
  const { loaded, go } = routerWithout(new Error('something else'))
  await go()
  expect(loaded).toEqual([])
})
