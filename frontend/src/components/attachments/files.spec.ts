import { expect, it } from 'vitest'
import { sizeInWords, typeInWords } from './files'

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KB'],
  [1_020_000, '996.1 KB'],
  [1_048_576, '1 MB'],
  [20_971_520, '20 MB'],
])('writes %d bytes as %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words))

it('names types as people do', () => {
  expect(typeInWords('application/pdf')).toBe('PDF')
  expect(typeInWords('image/png')).toBeUndefined()
})
