import { cleanUpPages } from './renderPage'
import { server } from './server'
import { client } from '@/api/client.gen'
import { afterAll, afterEach, beforeAll } from 'vitest'

client.setConfig({ baseUrl: 'http://localhost:3000' })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanUpPages()
  server.resetHandlers()
})
afterAll(() => server.close())
