import { expect, it } from 'vitest'
import { activity } from '@/testing/activities'
import { contentOf, endFor, valuesOf } from './activityValues'

it('starts on the day that was asked for, for two hours', () => {
  const values = valuesOf(undefined, 'o1', '2024-09-05')
  expect([values.startsAt, values.endsAt]).toEqual(['2024-09-05T09:00', '2024-09-05T11:00'])
})

it('lets the end follow the start, as long as before', () => {
  expect(endFor('2024-09-06T14:00', '2024-09-05T09:00', '2024-09-05T10:30')).toBe('2024-09-06T15:30')
  expect(endFor('2024-09-06T23:00', undefined, undefined)).toBe('2024-09-07T01:00')
  expect(endFor('2024-09-06T14:00', '2024-09-05T09:00', '2024-09-05T08:00')).toBe('2024-09-06T16:00')
})

it('sends a venue by its id with the spot in it, any other place by its name', () => {
  const inside = valuesOf(activity({ venueId: 'v1', venueName: '党群服务中心', place: '二楼' }))
  expect(contentOf(inside)).toMatchObject({ venueId: 'v1', place: '二楼' })
  expect(contentOf({ ...inside, venueId: undefined, where: ' 村口 ' })).toMatchObject({
    venueId: undefined,
    place: '村口',
  })
})
