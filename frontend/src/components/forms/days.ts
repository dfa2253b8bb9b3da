import { MONTHS } from '@/components/words/days'
import { isEnglish } from '@/locales/english'
import { timeOf } from './typed'

/** How the pickers write a day and a month, the same as elsewhere on the page. */
export const pickerFormats = () =>
  isEnglish() ? { day: 'D MMMM YYYY', month: 'MMMM YYYY' } : { day: 'YYYY年M月D日', month: 'YYYY年M月' }

/** 1 for “January” and “Jan”, 0 where there is no such month. */
const monthNamed = (name: string) => MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1

/**
 * A day as clerks type it (“2024年12月19日”, “2024-12-19”, “2024/12/19”, “20241219”, “19 December 2024”, “19 Dec 2024”)
 * as YYYY-MM-DD; '' when it is none.
 */
export function dayOf(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(\d{1,2})([a-z]{3,9})(\d{4})$/i, (_, date, name, year) => `${year}-${monthNamed(name)}-${date}`)
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!match) return ''
  const day = match
    .slice(1)
    .map((part, i) => part.padStart(i ? 2 : 4, '0'))
    .join('-')
  const found = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(day) ? day : ''
}

/**
 * A day and a time of day, both as clerks type them (“2024年12月19日 14:30”, “2024-12-19 9:05”, “20241219 1430”), as
 * YYYY-MM-DDTHH:mm; '' when one of them is missing or none.
 */
export function dayAndTimeOf(typed: string): string {
  const text = typed.normalize('NFKC').trim()
  const [, date = '', clock = ''] = /^(.+日|.+(?=[ T]))[ T]?([^ T日]+)$/.exec(text) ?? []
  const [day, time] = [dayOf(date), timeOf(clock)]
  return day && time ? `${day}T${time}` : ''
}
