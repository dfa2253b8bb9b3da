import { expect, it } from 'vitest'
import { calls, callsOf, curl, noteCall } from './calls'

const get = (path: string) => noteCall({ method: 'GET', url: `http://localhost/api/v1${path}` })

it('keeps what a page read, each once and the latest last, and nothing that every page asks', () => {
  callsOf('/activities')
  ;[
    '/activities?limit=20',
    '/me',
    '/dictionaries',
    '/me/lists?limit=200',
    '/users?q=a',
    '/audit-entries',
    '/alliances',
    '/activities?limit=20',
  ].forEach(get)
  noteCall({ method: 'POST', url: 'http://localhost/api/v1/activities' })
  expect(calls.value.map((url) => url.slice(23))).toEqual(['/alliances', '/activities?limit=20'])
})

it('still knows the calls of a page that one comes back to', () => {
  callsOf('/venues')
  get('/venues')
  callsOf('/elsewhere')
  expect(calls.value).toEqual([])
  callsOf('/venues')
  expect(calls.value).toHaveLength(1)
})

it('cannot be led out of its quotes by what was typed', () => {
  expect(curl("http://localhost/api/v1/activities?q='; rm -rf ~'")).not.toMatch(/'.*'.*'/)
})
