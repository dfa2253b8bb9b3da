import type { ComputedRef, Ref } from 'vue'
import type { EntryView, RecordWarning, StepView } from '@/api'

/** What volunteer and consumption records have in common on their way to approval and after. */
export interface LedgerRecord {
  id: string
  etag: string
  status: string
  enteredByName: string
  submittedAt?: string
  decidedByName?: string
  decidedAt?: string
  returnReason?: string
  externalId?: string
  /** The change of an approved record that waits for a decision. */
  requested?: string
  entries?: EntryView[]
  /** What happened until it was approved. */
  steps?: StepView[]
  warnings?: RecordWarning[]
}

type Standing = Pick<LedgerRecord, 'status' | 'requested'>

/** An approved one is never edited, but corrected by a further entry; what is asked for already waits first. */
export const isOpen = ({ status }: Pick<Standing, 'status'>) => status === 'DRAFT' || status === 'RETURNED'
export const takesCorrection = ({ status, requested }: Standing) => status === 'APPROVED' && !requested

/** What was asked for last and refused; whatever came of a later one says more. */
export function refusedLast({ status, requested, entries }: Standing & Pick<LedgerRecord, 'entries'>) {
  const last = entries?.at(-1)
  return status === 'APPROVED' && !requested && last?.status === 'REFUSED' ? last : undefined
}

interface Verb<Asked> {
  mutateAsync: (asked: Asked) => Promise<unknown>
  isPending: Ref<boolean> | ComputedRef<boolean>
}

interface OnOne {
  path: { id: string }
  headers: { 'If-Match': string }
}

export interface RecordVerbs {
  submit: Verb<OnOne>
  withdraw: Verb<OnOne>
  approve: Verb<OnOne>
  return: Verb<OnOne & { body: { reason: string } }>
  void?: Verb<OnOne & { body: { reason: string } }>
  delete: Verb<OnOne>
}

export type PlainVerb = 'submit' | 'withdraw' | 'approve' | 'delete'
