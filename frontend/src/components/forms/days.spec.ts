import { expect, it } from 'vitest'
import { dayOf } from './days'

it.each([
  '2024年12月9日',
  '2024-12-09',
  '2024/12/9',
  '2024.12.9',
  '20241209',
  ' ２０２４年１２月９日 ',
  '9 December 2024',
  '09 dec 2024',
  '9Dec2024',
])('reads %s', (typed) => {
  expect(dayOf(typed)).toBe('2024-12-09')
})

it.each([
  '12/19',
  '12月19日',
  '24-12-19',
  '2024-02-30',
  '2024-13-01',
  '昨天',
  '2024',
  '31 June 2024',
  '9 Foo 2024',
  '9 Dec',
  '',
])('does not guess %s', (typed) => {
  expect(dayOf(typed)).toBe('')
})
