import { afterEach, describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import {
  dayInWords,
  dayOfYearInWords,
  instantOf,
  monthInWords,
  nextDay,
  timeInWords,
  timesInWords,
  timeToTheSecond,
  wallTime,
  weekdayInWords,
} from './days'

afterEach(() => {
  i18n.global.locale.value = 'zh-CN'
})

describe('days and times are those of Shanghai', () => {
  it('writes a day without leading zeros', () => expect(dayInWords('2024-07-01')).toBe('2024年7月1日'))
  it('moves a late UTC evening to the next day', () =>
    expect(timeInWords('2024-07-31T16:05:00Z')).toBe('2024年8月1日 00:05'))
  it('goes to the clock and back', () => {
    expect(wallTime('2024-07-31T01:30:00Z')).toBe('2024-07-31T09:30')
    expect(instantOf('2024-07-31T09:30')).toBe('2024-07-31T01:30:00Z')
  })
  it('names the day once when it ends on the same', () => {
    expect(timesInWords('2024-07-31T01:30:00Z', '2024-07-31T03:30:00Z')).toBe('2024年7月31日（周三）09:30–11:30')
    expect(timesInWords('2024-07-31T14:00:00Z', '2024-07-31T17:00:00Z')).toBe(
      '2024年7月31日（周三）22:00–2024年8月1日 01:00',
    )
  })
  it('leaves the year out where it is plain', () => expect(dayOfYearInWords('2024-07-31')).toBe('7月31日'))
  it('names months and days of the week', () => {
    expect(monthInWords('2024-07')).toBe('2024年7月')
    expect(['2024-07-28', '2024-07-29', '2024-08-03'].map(weekdayInWords)).toEqual(['周日', '周一', '周六'])
  })
  it('knows the day after', () => expect(nextDay('2024-02-28')).toBe('2024-02-29'))
})

it('reads in English as days do there', () => {
  i18n.global.locale.value = 'en'
  expect(dayInWords('2024-07-01')).toBe('1 July 2024')
  expect(dayOfYearInWords('2024-07-31')).toBe('31 July')
  expect(monthInWords('2024-12')).toBe('December 2024')
  expect(['2024-07-28', '2024-07-31'].map(weekdayInWords)).toEqual(['Sun', 'Wed'])
  expect(timeInWords('2024-07-31T16:05:00Z')).toBe('1 August 2024 00:05')
  expect(timeToTheSecond('2024-07-31T01:30:05Z')).toBe('31 July 2024 09:30:05')
  expect(timesInWords('2024-07-31T01:30:00Z', '2024-07-31T03:30:00Z')).toBe('31 July 2024 (Wed) 09:30–11:30')
  expect(timesInWords('2024-07-31T14:00:00Z', '2024-07-31T17:00:00Z')).toBe(
    '31 July 2024 (Wed) 22:00 – 1 August 2024 01:00',
  )
})
