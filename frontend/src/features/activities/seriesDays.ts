import { addDays, addMonths, lastDayOf, monthOf, weekdayOf } from '@/components/words/months'

/** How the days of a series follow each other. */
export interface SeriesRule {
  every: 'week' | 'monthWeekday' | 'monthDay'
  /** 1 on Monday to 7 on Sunday; of the first two. */
  weekday: number
  /** Which of the month, 1 to 5; -1 is the last. */
  nth: number
  /** Of the month; where a month is shorter, its last day. */
  date: number
  /** First and last day that may be among them. */
  from: string
  to: string
}

export const MOST_DAYS = 60

/** The days of a rule, in order. */
export function daysOf(rule: SeriesRule): string[] {
  const days = rule.every === 'week' ? weekly(rule) : monthsOf(rule).flatMap((month) => dayOf(month, rule) ?? [])
  return days.filter((day) => day >= rule.from && day <= rule.to)
}

function weekly({ weekday, from, to }: SeriesRule): string[] {
  const days: string[] = []
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  for (let day = first; day <= to; day = addDays(day, 7)) days.push(day)
  return days
}

function monthsOf({ from, to }: SeriesRule): string[] {
  const months: string[] = []
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) months.push(month)
  return months
}

/** A fifth Monday is not in every month. */
function dayOf(month: string, { every, weekday, nth, date }: SeriesRule): string | undefined {
  const last = lastDayOf(month)
  if (every === 'monthDay') {
    const day = `${month}-${String(date).padStart(2, '0')}`
    return day < last ? day : last
  }
  if (nth === -1) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  const first = `${month}-01`
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
  return day <= last ? day : undefined
}

/** The rule that a day itself follows, until the end of its year: a guess to start from. */
export function ruleLike(day: string, today: string): SeriesRule {
  const from = addDays(day < today ? today : day, 1)
  const date = Number(day.slice(8))
  return {
    every: 'monthWeekday',
    weekday: weekdayOf(day),
    nth: Math.min(Math.ceil(date / 7), 4),
    date,
    from,
    to: `${from.slice(0, 4)}-12-31`,
  }
}
