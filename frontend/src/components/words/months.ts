/** Months are YYYY-MM, days YYYY-MM-DD; weeks begin on Monday, as Chinese calendars do. */
const DAY = 24 * 3600 * 1000

export const monthOf = (day: string) => day.slice(0, 7)

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

export function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year!, number! - 1 + count, 1)).toISOString().slice(0, 7)
}

/** 1 on Monday to 7 on Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1)
}

/** The weeks that a month touches, whole. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const last = lastDayOf(month)
  const weeks: string[][] = []
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  }
  return weeks
}
