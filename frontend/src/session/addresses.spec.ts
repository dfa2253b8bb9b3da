import { expect, it } from 'vitest'
import { ownAddress } from './addresses'

it.each(['/activities?status=DRAFT#page', '/'])('goes back to %s', (asked) => expect(ownAddress(asked)).toBe(asked))

it.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\\\elsewhere.example/',
  '/.//elsewhere.example/',
  'javascript:alert(1)',
  'http://',
  undefined,
  ['/a'],
])('never to %s', (asked) => expect(ownAddress(asked)).toBe('/'))
