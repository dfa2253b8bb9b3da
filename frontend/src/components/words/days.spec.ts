import { describe, expect, it } from 'vitest'
import { dayInWords, instantOf, nextDay, timeInWords, timesInWords, wallTime } from './days'

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
  it('knows the day after', () => expect(nextDay('2024-02-28')).toBe('2024-02-29'))
})
