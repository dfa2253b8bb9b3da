import { expect, it } from 'vitest'
import { daysOf, ruleLike, type SeriesRule } from './seriesDays'

const rule = (patch: Partial<SeriesRule>): SeriesRule => ({
  every: 'week',
  weekday: 5,
  nth: 1,
  date: 1,
  from: '2025-01-01',
  to: '2025-12-31',
  ...patch,
})

it('every Friday, the first day included when it is one', () => {
  expect(daysOf(rule({ from: '2025-01-03', to: '2025-01-24' }))).toEqual([
    '2025-01-03',
    '2025-01-10',
    '2025-01-17',
    '2025-01-24',
  ])
  expect(daysOf(rule({ from: '2025-01-04', to: '2025-01-09' }))).toEqual([])
})

it('the second Friday of every month', () =>
  expect(daysOf(rule({ every: 'monthWeekday', nth: 2, from: '2025-01-11', to: '2025-04-10' }))).toEqual([
    '2025-02-14',
    '2025-03-14',
  ]))

it('the last Sunday, and a fifth one only where there is one', () => {
  const sundays = { every: 'monthWeekday', weekday: 7, to: '2025-04-30' } as const
  expect(daysOf(rule({ ...sundays, nth: -1 }))).toEqual(['2025-01-26', '2025-02-23', '2025-03-30', '2025-04-27'])
  expect(daysOf(rule({ ...sundays, nth: 5 }))).toEqual(['2025-03-30'])
})

it('the 31st, or the last day of a shorter month', () =>
  expect(daysOf(rule({ every: 'monthDay', date: 31, to: '2025-04-30' }))).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
    '2025-04-30',
  ]))

it('goes over the turn of a year', () =>
  expect(daysOf(rule({ every: 'monthDay', date: 5, from: '2025-12-01', to: '2026-01-31' }))).toEqual([
    '2025-12-05',
    '2026-01-05',
  ]))

it('starts from what the first day is', () => {
  expect(ruleLike('2025-03-14', '2025-01-01')).toEqual({
    every: 'monthWeekday',
    weekday: 5,
    nth: 2,
    date: 14,
    from: '2025-03-15',
    to: '2025-12-31',
  })
  expect(ruleLike('2025-03-14', '2025-12-31').to).toBe('2026-12-31')
})
