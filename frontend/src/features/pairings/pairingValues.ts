import type { EnterPairing, PairingView, SupporterType } from '@/api'
import { textOf } from '@/components/forms/typed'

/** What is known before anything is typed: from where one came, or from who one is. */
export interface PairingStart {
  programmeId?: string
  kind?: string
  supporterType?: SupporterType
  supporterId?: string
  beneficiaryId?: string
  from?: string
}

export function valuesOf(pairing?: PairingView, start: PairingStart = {}) {
  const known: PairingStart = pairing ?? start
  return {
    kind: known.kind,
    programmeId: known.programmeId,
    supporterType: known.supporterType ?? ('ORGANIZATION' as SupporterType),
    supporterId: known.supporterId,
    beneficiaryId: known.beneficiaryId,
    from: known.from,
    to: pairing?.to,
    agreement: pairing?.agreement ?? '',
  }
}

export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterPairing> {
  const { kind, programmeId, supporterId, beneficiaryId, from, to } = values
  return { kind, programmeId, supporterId, beneficiaryId, from, to, agreement: textOf(values.agreement) }
}
