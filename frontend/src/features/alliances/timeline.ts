import type { MemberRole, MemberView } from '@/api'
import { nextDay } from '@/components/words/days'

/** Positions and lengths are percent of the year. */
export interface Span {
  left: number
  width: number
}

/** A membership as far as it falls into the year. */
export interface Bar extends Span {
  id: string
  role: MemberRole
  from: string
  to?: string
  /** The first day that is drawn. */
  shownFrom: string
  /** Begins after the first, ends before the last day of the year: something changed then. */
  begins: boolean
  ends: boolean
}

export interface Lane {
  organizationId: string
  organizationName: string
  bars: Bar[]
}

/** What happened to a unit within the year; a unit leaves on its last day. */
export interface Change {
  id: string
  day: string
  kind: 'joined' | 'turned' | 'left'
  organizationName: string
  role: MemberRole
  before?: MemberRole
}

const ROLES: MemberRole[] = ['LEAD', 'DEPUTY', 'MEMBER']
const DAY = 24 * 3600 * 1000

export const rank = (role: MemberRole) => ROLES.indexOf(role)
export const holdsOn = ({ from, to }: { from: string; to?: string }, day: string) => from <= day && (!to || day <= to)

const firstOf = (year: number) => `${year}-01-01`
const lastOf = (year: number) => `${year}-12-31`
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY

/** From the morning of the first day to the evening of the last. */
export function span(year: number, from: string, to: string): Span {
  const days = daysBetween(firstOf(year), lastOf(year)) + 1
  const left = daysBetween(firstOf(year), from)
  return { left: (left / days) * 100, width: ((daysBetween(from, to) + 1) / days) * 100 }
}

export function monthsOf(year: number): (Span & { month: number })[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    return { month, ...span(year, `${last.slice(0, 7)}-01`, last) }
  })
}

/** Leads first, then deputies and members; among each in official order, which is the order they come in. */
export function lanesOf(members: MemberView[], year: number): Lane[] {
  const lanes = new Map<string, Lane>()
  for (const member of byDay(members.filter((one) => touches(one, year)))) {
    const { organizationId, organizationName } = member
    const lane = lanes.get(organizationId) ?? { organizationId, organizationName, bars: [] }
    lane.bars.push(barOf(member, year))
    lanes.set(organizationId, lane)
  }
  const official = members.map(({ organizationId }) => organizationId)
  return [...lanes.values()].sort(
    (a, b) => highest(a) - highest(b) || official.indexOf(a.organizationId) - official.indexOf(b.organizationId),
  )
}

const highest = (lane: Lane) => Math.min(...lane.bars.map(({ role }) => rank(role)))
const byDay = (members: MemberView[]) => [...members].sort((a, b) => a.from.localeCompare(b.from))
const touches = ({ from, to }: MemberView, year: number) => from <= lastOf(year) && (!to || to >= firstOf(year))

function barOf({ id, role, from, to }: MemberView, year: number): Bar {
  const begins = from > firstOf(year)
  const ends = !!to && to < lastOf(year)
  const shownFrom = begins ? from : firstOf(year)
  return { id, role, from, to, shownFrom, begins, ends, ...span(year, shownFrom, ends ? to : lastOf(year)) }
}

/** Who joined, changed its role or left within the year, earliest first; on the same day the new lead before the old. */
export function changesOf(members: MemberView[], year: number): Change[] {
  return members
    .flatMap((member) => [...beginning(member, members, year), ...ending(member, members, year)])
    .sort((a, b) => a.day.localeCompare(b.day) || rank(a.role) - rank(b.role))
}

const follows = (one: MemberView, other: MemberView) =>
  one.organizationId === other.organizationId && !!other.to && nextDay(other.to) === one.from

function beginning(member: MemberView, members: MemberView[], year: number): Change[] {
  const { id, organizationName, role, from } = member
  if (from <= firstOf(year) || from > lastOf(year)) return []
  const before = members.find((other) => follows(member, other))?.role
  if (before === role) return []
  return [{ id: `${id}-from`, day: from, kind: before ? 'turned' : 'joined', organizationName, role, before }]
}

function ending(member: MemberView, members: MemberView[], year: number): Change[] {
  const { id, organizationName, role, to } = member
  if (!to || to < firstOf(year) || to >= lastOf(year) || members.some((other) => follows(other, member))) return []
  return [{ id: `${id}-to`, day: to, kind: 'left', organizationName, role }]
}
