import { expect, it } from 'vitest'
import { chosenOf, grouped, participantsOf, unitsAtMost, type Chosen } from './participants'

const views = [
  { allianceId: 'a1', name: '同心圆联盟' },
  { organizationId: 'o1', name: '市财政局', organizationKind: 'GOVERNMENT_DEPARTMENT' as const },
  { organizationId: 'o2', name: '温州商会', organizationKind: 'CHAMBER' as const },
  { organizationId: 'o3', name: '芳村', organizationKind: 'VILLAGE' as const },
]

it('takes what the API answers and gives it back the same', () =>
  expect(participantsOf(chosenOf(views))).toEqual([
    { allianceId: 'a1' },
    { organizationId: 'o1' },
    { organizationId: 'o2' },
    { organizationId: 'o3' },
  ]))

it('groups by what they are', () =>
  expect(grouped(chosenOf(views)).map(({ group, members }) => [group, members.map(({ name }) => name)])).toEqual([
    ['alliances', ['同心圆联盟']],
    ['units', ['市财政局']],
    ['chambers', ['温州商会']],
    ['neighbours', ['芳村']],
  ]))

it('counts units only: no chamber, no village, the organizer once, an alliance with its members (R-07)', () => {
  const count = (chosen: Chosen[], members?: number) => unitsAtMost({ id: 'o1' }, chosen, () => members)
  const [alliance, unit, chamber, village] = chosenOf(views)
  expect(count([chamber!, village!])).toBe(1)
  expect(count([unit!])).toBe(1)
  expect(count([alliance!, chamber!], 9)).toBe(10)
  expect(count([alliance!])).toBe(Infinity)
  expect(unitsAtMost({ id: 'o3', kind: 'VILLAGE' }, [unit!], () => 0)).toBe(1)
})
