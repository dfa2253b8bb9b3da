import { expect, it } from 'vitest'
import { decimalOf, integerOf } from './typed'

it.each([
  ['12', 12],
  ['12人', 12],
  ['１２ 人次', 12],
  ['1,200', 1200],
  ['1，200名', 1200],
  ['12.0', 12],
  ['0', 0],
])('reads “%s” as the whole number that a sheet reads', (typed, number) => expect(integerOf(typed)).toBe(number))

it.each(['12.5', '约12', '12人3', '1,2', '-3', '十二', '1234567890'])('refuses “%s” as a count', (typed) =>
  expect(integerOf(typed)).toBeNaN(),
)

it.each([
  ['2.5', 2.5],
  ['1,200.125', 1200.125],
  ['３个', 3],
])('reads “%s” as a quantity', (typed, number) => expect(decimalOf(typed)).toBe(number))

it('refuses more than three decimals, and leaves nothing empty', () => {
  expect(decimalOf('1.2345')).toBeNaN()
  expect(integerOf('  ')).toBeUndefined()
})
