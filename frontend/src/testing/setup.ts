import { cleanUpPages } from './renderPage'
import { server } from './server'
import { client } from '@/api/client.gen'
import { configure } from '@testing-library/dom'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { i18n } from '@/locales'
import en from '@/locales/en'

// The app loads it only where it is spoken; tests may speak it at any time.
i18n.global.setLocaleMessage('en', en)

client.setConfig({ baseUrl: 'http://localhost:3000' })

configure({ asyncUtilTimeout: 5_000 })
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanUpPages()
  server.resetHandlers()
})
afterAll(() => server.close())
