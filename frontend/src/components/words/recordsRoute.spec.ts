import { expect, it } from 'vitest'
import { recordsRoute } from './recordsRoute'

it('opens the list of the same name with every parameter', () => {
  const url =
    '/api/v1/activities?status=APPROVED&involvement=ORGANIZER&category=JOINT_THEME_DAY&from=2024-01-01&to=2024-07-31'
  expect(recordsRoute(url)).toEqual({
    path: '/activities',
    query: {
      status: 'APPROVED',
      involvement: 'ORGANIZER',
      category: 'JOINT_THEME_DAY',
      from: '2024-01-01',
      to: '2024-07-31',
    },
  })
})

it('keeps what belongs to no alliance', () => {
  expect(recordsRoute('/api/v1/consumption-records?alliance=none&programme=p1')).toEqual({
    path: '/consumption-records',
    query: { alliance: 'none', programme: 'p1' },
  })
})
