import { within } from '@testing-library/dom'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { createMemoryHistory } from 'vue-router'
import App from '@/App.vue'
import { client } from '@/api/client.gen'
import { setUpClient } from '@/api/setup'
import { i18n } from '@/locales'
import { network } from '@/queryClient'
import { createAppRouter } from '@/router'
import { useSession } from '@/session/session'

const mounted: VueWrapper[] = []

/** The whole app at an address, as a browser shows it; only the network is faked. */
export async function renderPage(address: string) {
  const pinia = createPinia()
  const session = useSession(pinia)
  client.interceptors.request.clear()
  client.interceptors.error.clear()
  setUpClient(session.signedOut)
  const router = createAppRouter(session, createMemoryHistory())
  const queryClient = new QueryClient({ defaultOptions: { ...network, queries: { ...network.queries, retry: false } } })
  await router.push(address)
  const wrapper = mount(App, {
    attachTo: document.body,
    global: { plugins: [pinia, i18n, router, [VueQueryPlugin, { queryClient }]] },
  })
  mounted.push(wrapper)
  await flushPromises()
  return { router, screen: within(document.body) }
}

export function cleanUpPages() {
  for (const wrapper of mounted.splice(0)) wrapper.unmount()
  document.body.innerHTML = ''
}
