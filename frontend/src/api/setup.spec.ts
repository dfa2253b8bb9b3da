import { http } from 'msw'
import { expect, it } from 'vitest'
import { api, page, server } from '@/testing/server'
import { listOrganizations } from '.'
import { setUpClient } from './setup'

it('leaves out a parameter without a value', async () => {
  let asked = ''
  server.use(
    http.get(api('/organizations'), ({ request }) => {
      asked = new URL(request.url).search
      return page([])
    }),
  )
  setUpClient(() => {})
  await listOrganizations({ query: { q: '', cursor: undefined, limit: 20 } })
  expect(asked).toBe('?limit=20')
})
