import { expect, it } from 'vitest'
import { dayAndTimeOf, dayOf } from './days'

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

it.each([
  '2024年12月19日 09:05',
  '2024年12月19日9:05',
  '2024-12-19 9:05',
  '2024-12-19T09:05',
  '20241219 0905',
  ' ２０２４年１２月１９日　９：０５ ',
  '19 December 2024 9:05',
])('reads %s with its time', (typed) => {
  expect(dayAndTimeOf(typed)).toBe('2024-12-19T09:05')
})

it.each([
  '12-19 14:30',
  '2024-12-19',
  '20241219',
  '9:30',
  '12月19日14点半',
  '2024-12-19 25:00',
  '2024-02-30 14:30',
  '',
])('guesses neither day nor time of %s', (typed) => {
  expect(dayAndTimeOf(typed)).toBe('')
})
