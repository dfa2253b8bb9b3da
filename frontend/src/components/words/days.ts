import { i18n } from '@/locales'
import { isEnglish } from '@/locales/english'
import { weekdayOf } from './months'

/** Business days are YYYY-MM-DD, instants RFC 3339 UTC; both read as in Shanghai, wherever the browser is. */
const SHANGHAI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** As English writes them. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** 2024-07-31 → 2024年7月31日, 31 July 2024 */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return isEnglish() ? `${date} ${MONTHS[month! - 1]} ${year}` : `${year}年${month}月${date}日`
}

/** 2024-07-31 → 7月31日, 31 July, where the year is plain */
export const dayOfYearInWords = (day: string): string => dayInWords(day).replace(/^\d+年| \d+$/, '')

/** 2024-07 → 2024年7月, July 2024 */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return isEnglish() ? `${MONTHS[number! - 1]} ${year}` : `${year}年${number}月`
}

/** 2024-07-31T01:30:00Z → 2024年7月31日 09:30, 31 July 2024 09:30 */
export function timeInWords(instant: string): string {
  const [day, time] = wallTime(instant).split('T')
  return `${dayInWords(day!)} ${time}`
}

/** 2024-07-31T01:30:05Z → 2024年7月31日 09:30:05, where the second matters */
export const timeToTheSecond = (instant: string): string =>
  `${timeInWords(instant)}:${String(new Date(instant).getUTCSeconds()).padStart(2, '0')}`

/** 2024-07-31 → 周三, Wed */
export const weekdayInWords = (day: string): string => i18n.global.t(`weekdays.${weekdayOf(day)}`)

/** 2024年7月31日（周三）09:30–11:30, 31 July 2024 (Wed) 09:30–11:30; past midnight the other day is named too. */
export function timesInWords(from: string, to: string): string {
  const [day, time] = wallTime(from).split('T')
  const [endDay, endTime] = wallTime(to).split('T')
  const weekday = i18n.global.t('words.bracketed', { text: weekdayInWords(day!) })
  const space = isEnglish() ? ' ' : ''
  const until = endDay === day ? `–${endTime}` : `${space}–${space}${dayInWords(endDay!)} ${endTime}`
  return `${dayInWords(day!)}${weekday}${space}${time}${until}`
}

/** What a clock in Shanghai shows, as an input takes it: 2024-07-31T09:30 */
export function wallTime(instant: string): string {
  const parts = Object.fromEntries(SHANGHAI.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/** The instant at which a clock in Shanghai shows that. */
export function instantOf(wall: string): string {
  return new Date(`${wall}:00+08:00`).toISOString().replace('.000Z', 'Z')
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10)
}

/** The day itself, or the nearest one in the year. */
export function dayWithin(day: string, year: number): string {
  if (day.slice(0, 4) === String(year)) return day
  return day < String(year) ? `${year}-01-01` : `${year}-12-31`
}

export function today(): string {
  return wallTime(new Date().toISOString()).slice(0, 10)
}
