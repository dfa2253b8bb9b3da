import { expect, it } from 'vitest'
import { contentOf, typedMinutes, valuesOf } from './volunteerRecordValues'

const typed = (patch: object) => ({ ...valuesOf(undefined, 'o1'), servedOn: '2024-07-31', headcount: '12', ...patch })

it('adds hours and minutes', () => {
  expect(contentOf(typed({ hours: '2', minutes: '30' })).minutes).toBe(150)
  expect(contentOf(typed({ hours: '', minutes: '45' })).minutes).toBe(45)
})

it('takes parts of an hour as a clerk writes them, when they are whole minutes', () => {
  expect(typedMinutes(typed({ hours: '1.5' }))).toBe(90)
  expect(typedMinutes(typed({ hours: '1.1' }))).toBe(66)
  expect(typedMinutes(typed({ hours: '0.333' }))).toBeNaN()
  expect(typedMinutes(typed({ hours: '一' }))).toBeNaN()
  expect(typedMinutes(typed({}))).toBeUndefined()
})

it('leaves the minutes to the server when only start and end are given', () => {
  const content = contentOf(typed({ startTime: '09:00', endTime: '11:30' }))
  expect(content).toMatchObject({ startsAt: '2024-07-31T01:00:00Z', endsAt: '2024-07-31T03:30:00Z' })
  expect(content.minutes).toBeUndefined()
})

it('ends on the next day when a service passes midnight', () => {
  expect(contentOf(typed({ startTime: '22:00', endTime: '01:00' })).endsAt).toBe('2024-07-31T17:00:00Z')
})
