import { afterEach, expect, it } from 'vitest'
import type { VolunteerRecordView } from '@/api'
import { minutesOf } from '@/components/forms/duration'
import { i18n } from '@/locales'
import { contentOf, servedMinutes, valuesOf } from './volunteerRecordValues'

afterEach(() => {
  i18n.global.locale.value = 'zh-CN'
})

const typed = (patch: object) => ({ ...valuesOf(undefined, 'o1'), servedOn: '2024-07-31', headcount: '12', ...patch })

it('takes a duration as it is written', () =>
  expect(contentOf(typed({ duration: '2小时30分' }))).toMatchObject({ minutes: 150, headcount: 12 }))

it('leaves the minutes to the server when only start and end are given', () => {
  const values = typed({ startTime: '09:00', endTime: '11:30' })
  expect(contentOf(values)).toMatchObject({ startsAt: '2024-07-31T01:00:00Z', endsAt: '2024-07-31T03:30:00Z' })
  expect(contentOf(values).minutes).toBeUndefined()
  expect(servedMinutes(values)).toBe(150)
})

it('ends on the next day when a service passes midnight (R-18)', () => {
  const values = typed({ startTime: '22:00', endTime: '01:00' })
  expect(contentOf(values).endsAt).toBe('2024-07-31T17:00:00Z')
  expect(servedMinutes(values)).toBe(180)
})

it('is about one person or a number of people, never both', () => {
  expect(contentOf(typed({ named: true, volunteerId: 'p1' }))).toMatchObject({
    volunteerId: 'p1',
    headcount: undefined,
  })
  expect(contentOf(typed({ named: false, volunteerId: 'p1' }))).toMatchObject({ volunteerId: undefined, headcount: 12 })
})

it('gives a record back as it was', () => {
  const record = { organizationId: 'o1', servedOn: '2024-07-31', minutes: 90, headcount: 5, content: '清扫' }
  const { activityId, volunteerId, ...content } = contentOf(valuesOf(record as VolunteerRecordView))
  expect([activityId, volunteerId]).toEqual([undefined, undefined])
  expect(JSON.parse(JSON.stringify(content))).toEqual(record)
})

it.each([
  [90, '1小时30分钟', '1 h 30 min'],
  [60, '1小时', '1 h'],
  [30, '30分钟', '30 min'],
  [0, '0分钟', '0 min'],
])('writes %d minutes in the language of the page, so that it reads them again', (minutes, chinese, english) => {
  const filled = () => valuesOf({ minutes, headcount: 1 } as VolunteerRecordView).duration
  expect(filled()).toBe(chinese)
  i18n.global.locale.value = 'en'
  expect(filled()).toBe(english)
  expect(minutesOf(english)).toBe(minutes)
})
