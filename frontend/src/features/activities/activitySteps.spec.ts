import { expect, it } from 'vitest'
import { activity } from '@/testing/activities'
import { awaitsReport, stepsFor } from './activitySteps'

const NOW = new Date('2024-09-04T00:00:00Z')
const LATER = new Date('2024-09-06T00:00:00Z')
const CLERK = { enter: true, decide: false }
const LEAD = { enter: false, decide: true }
const COMMITTEE = { enter: true, decide: true }
const READER = { enter: false, decide: false }

it.each([
  ['a plan ahead of its time', { stage: 'PLANNED', status: 'DRAFT' }, CLERK, NOW, undefined],
  ['a plan whose time has come', { stage: 'PLANNED', status: 'DRAFT' }, CLERK, LATER, 'hold'],
  ['what was held', { stage: 'HELD', status: 'DRAFT' }, CLERK, LATER, 'report'],
  ['what was returned', { stage: 'HELD', status: 'RETURNED' }, CLERK, LATER, 'report'],
  ['what was held, for the lead', { stage: 'HELD', status: 'DRAFT' }, LEAD, LATER, undefined],
  ['what was reported, for who reported', { stage: 'REPORTED', status: 'SUBMITTED' }, CLERK, LATER, undefined],
  ['what was reported, for the lead', { stage: 'REPORTED', status: 'SUBMITTED' }, LEAD, LATER, 'approve'],
  ['what was reported, for the committee', { stage: 'REPORTED', status: 'SUBMITTED' }, COMMITTEE, LATER, 'approve'],
  ['what was approved', { stage: 'REPORTED', status: 'APPROVED' }, COMMITTEE, LATER, undefined],
  ['what was cancelled', { stage: 'PLANNED', status: 'CANCELLED' }, COMMITTEE, LATER, undefined],
  ['what was merged', { stage: 'REPORTED', status: 'MERGED' }, COMMITTEE, LATER, undefined],
  ['a reader', { stage: 'HELD', status: 'DRAFT' }, READER, LATER, undefined],
] as const)('the next step of %s', (_, standing, may, now, next) =>
  expect(stepsFor(activity(standing), may, now).next).toBe(next),
)

it('lets who enters change, cancel and delete while it is open, and take back what is handed in', () => {
  const held = stepsFor(activity(), CLERK, LATER)
  expect(held.others).toEqual(['edit', 'repeat', 'cancel', 'delete'])
  const submitted = activity({ stage: 'REPORTED', status: 'SUBMITTED' })
  expect(stepsFor(submitted, CLERK, LATER).others).toEqual(['withdraw', 'repeat'])
  expect(stepsFor(submitted, LEAD, LATER).others).toEqual(['return'])
})

it('offers nothing at all on what is cancelled or merged', () =>
  expect(stepsFor(activity({ status: 'MERGED' }), COMMITTEE, LATER).others).toEqual([]))

it('says that a draft waits for its report once its time has come', () => {
  const plan = activity({ stage: 'PLANNED' })
  expect(awaitsReport(plan, NOW)).toBe(false)
  expect(awaitsReport(plan, LATER)).toBe(true)
  expect(awaitsReport(activity({ status: 'RETURNED' }), LATER)).toBe(false)
})

it('lets an approved one be corrected or voided, unless such a change waits already (R-17)', () => {
  const approved = activity({ stage: 'REPORTED', status: 'APPROVED' })
  expect(stepsFor(approved, CLERK, LATER).others).toEqual(['repeat', 'correct', 'void'])
  expect(stepsFor(approved, LEAD, LATER).others).toEqual(['correct', 'void'])
  expect(stepsFor(approved, READER, LATER).others).toEqual([])
  expect(stepsFor({ ...approved, requested: 'CORRECTION' }, LEAD, LATER).others).toEqual([])
})
