import { expect, it } from 'vitest'
import type { MemberView } from '@/api'
import { changesOf, lanesOf, monthsOf, span } from './timeline'

let number = 0

function member(organizationName: string, role: MemberView['role'], from: string, to?: string): MemberView {
  const id = `m${++number}`
  const known = { organizationId: organizationName, organizationName, organizationKind: 'OTHER', sortOrder: 1 } as const
  return { id, etag: '0', allianceId: 'a1', ...known, role, from, to }
}

const only = (members: MemberView[], year = 2023) => lanesOf(members, year)[0]!.bars

it('draws a membership without an end to the end of the year, and says nothing about an end', () => {
  expect(only([member('统战部', 'LEAD', '2023-01-01')])).toMatchObject([
    { left: 0, width: 100, begins: false, ends: false, shownFrom: '2023-01-01' },
  ])
})

it('draws of a longer membership only the part within the year', () => {
  expect(only([member('统战部', 'LEAD', '2021-06-01', '2025-03-01')])).toMatchObject([
    { left: 0, width: 100, begins: false, ends: false, from: '2021-06-01', to: '2025-03-01' },
  ])
})

it('joins the bars of a unit whose role changes in the middle of the year without a gap', () => {
  const [before, after] = only([
    member('统战部', 'MEMBER', '2023-07-02'),
    member('统战部', 'LEAD', '2023-01-01', '2023-07-01'),
  ])
  expect(before).toMatchObject({ role: 'LEAD', left: 0, begins: false, ends: true })
  expect(after).toMatchObject({ role: 'MEMBER', begins: true, ends: false })
  expect(before!.left + before!.width).toBeCloseTo(after!.left)
  expect(after!.left + after!.width).toBeCloseTo(100)
})

it('gives a membership of one day the width of a day, on the last day too', () => {
  const [first, last] = only([
    member('统战部', 'MEMBER', '2023-03-08', '2023-03-08'),
    member('统战部', 'MEMBER', '2023-12-31', '2023-12-31'),
  ])
  expect(first!.width).toBeCloseTo(100 / 365)
  expect(last!.left + last!.width).toBeCloseTo(100)
  expect(last).toMatchObject({ begins: true, ends: false })
})

it('leaves out what ended before the year or begins after it, and keeps what touches it by a day', () => {
  const members = [
    member('早', 'MEMBER', '2022-01-01', '2022-12-31'),
    member('晚', 'MEMBER', '2024-01-01'),
    member('跨', 'MEMBER', '2022-01-01', '2023-01-01'),
  ]
  expect(lanesOf(members, 2023).map(({ organizationName }) => organizationName)).toEqual(['跨'])
  expect(only([members[2]!])[0]).toMatchObject({ left: 0, begins: false, ends: true })
})

it('puts who leads at any time of the year first, and keeps the official order among the rest', () => {
  const members = [
    member('甲', 'MEMBER', '2023-01-01'),
    member('乙', 'DEPUTY', '2023-01-01'),
    member('丙', 'MEMBER', '2023-01-01', '2023-05-31'),
    member('丁', 'MEMBER', '2023-01-01'),
    member('丙', 'LEAD', '2023-06-01'),
  ]
  expect(lanesOf(members, 2023).map(({ organizationName }) => organizationName)).toEqual(['丙', '乙', '甲', '丁'])
})

it('knows leap years', () => {
  expect(span(2024, '2024-12-31', '2024-12-31').left).toBeCloseTo((365 / 366) * 100)
  const months = monthsOf(2024)
  expect(months[1]!.width).toBeCloseTo((29 / 366) * 100)
  expect(months.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100)
})

it('tells what happened in the year, and nothing of its first and last day', () => {
  const members = [
    member('旧片长', 'LEAD', '2023-01-01', '2023-05-31'),
    member('旧片长', 'MEMBER', '2023-06-01'),
    member('新片长', 'MEMBER', '2023-01-01', '2023-05-31'),
    member('新片长', 'LEAD', '2023-06-01', '2023-12-31'),
    member('后来的', 'DEPUTY', '2023-03-15', '2023-09-30'),
  ]
  expect(changesOf(members, 2023)).toMatchObject([
    { day: '2023-03-15', kind: 'joined', organizationName: '后来的', role: 'DEPUTY' },
    { day: '2023-06-01', kind: 'turned', organizationName: '新片长', role: 'LEAD', before: 'MEMBER' },
    { day: '2023-06-01', kind: 'turned', organizationName: '旧片长', role: 'MEMBER', before: 'LEAD' },
    { day: '2023-09-30', kind: 'left', organizationName: '后来的', role: 'DEPUTY' },
  ])
})

it('sees a return after a break as a new joining', () => {
  const members = [member('甲', 'MEMBER', '2023-01-01', '2023-02-28'), member('甲', 'MEMBER', '2023-03-02')]
  expect(changesOf(members, 2023).map(({ day, kind }) => [day, kind])).toEqual([
    ['2023-02-28', 'left'],
    ['2023-03-02', 'joined'],
  ])
})
