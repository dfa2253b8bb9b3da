import { expect, it } from 'vitest'
import { addMonths, lastDayOf, weekdayOf, weeksOf } from './months'

it('counts Monday as the first day of a week', () => {
  expect(weekdayOf('2026-11-23')).toBe(1)
  expect(weekdayOf('2026-11-22')).toBe(7)
})

it('goes over the turn of a year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(lastDayOf('2028-02')).toBe('2028-02-29')
})

it('shows whole weeks', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]![0]).toBe('2026-10-26')
  expect(weeks.at(-1)!.at(-1)).toBe('2026-12-06')
})
