import type { ActivityStage, RecordStatus } from '@/api'

/** Where an activity stands. */
export interface Standing {
  stage: ActivityStage
  status: RecordStatus
  startsAt: string
  /** The change of an approved one that waits for a decision. */
  requested?: string
}

/** What the caller may do with what belongs to its organizer. */
export interface Rights {
  enter: boolean
  decide: boolean
}

export type Step = 'hold' | 'report' | 'approve'
export type OtherStep = 'report' | 'edit' | 'return' | 'withdraw' | 'repeat' | 'cancel' | 'delete' | 'correct' | 'void'

export const isOpen = ({ status }: Standing) => status === 'DRAFT' || status === 'RETURNED'
export const isLive = ({ status }: Standing) => !['CANCELLED', 'MERGED', 'VOIDED'].includes(status)
export const hasStarted = ({ startsAt }: Standing, now = new Date()) => new Date(startsAt) <= now

/** Held, or its time has passed, and nobody has reported it. */
export const awaitsReport = (activity: Standing, now = new Date()) =>
  activity.status === 'DRAFT' && (activity.stage === 'HELD' || hasStarted(activity, now))

/** The one next step for the caller, and what else he may do. */
export function stepsFor(activity: Standing, may: Rights, now = new Date()): { next?: Step; others: OtherStep[] } {
  if (isOpen(activity)) return may.enter ? open(activity, now) : { others: [] }
  if (!isLive(activity)) return { others: [] }
  const again: OtherStep[] = may.enter ? ['repeat'] : []
  if (activity.status === 'APPROVED') {
    const mayChange = !activity.requested && (may.enter || may.decide)
    return { others: mayChange ? [...again, 'correct', 'void'] : again }
  }
  const back: OtherStep[] = may.enter ? ['withdraw'] : []
  return may.decide ? { next: 'approve', others: ['return', ...back, ...again] } : { others: [...back, ...again] }
}

function open(activity: Standing, now: Date): ReturnType<typeof stepsFor> {
  const others: OtherStep[] = ['edit', 'repeat', 'cancel', 'delete']
  if (activity.stage === 'HELD') return { next: 'report', others }
  return hasStarted(activity, now) ? { next: 'hold', others: ['report', ...others] } : { others }
}
