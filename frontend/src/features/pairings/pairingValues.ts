import type { EnterPairing, PairingView } from '@/api'
import { textOf } from '@/components/forms/typed'

export function valuesOf(pairing?: PairingView, supporter?: string) {
  return {
    kind: pairing?.kind ?? '',
    programmeId: pairing?.programmeId,
    supporterType: pairing?.supporterType ?? 'ORGANIZATION',
    supporterId: pairing?.supporterId ?? supporter,
    beneficiaryId: pairing?.beneficiaryId,
    from: pairing?.from,
    to: pairing?.to,
    agreement: pairing?.agreement ?? '',
  }
}

export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterPairing> {
  const { programmeId, supporterId, beneficiaryId, from, to } = values
  const kind = textOf(values.kind)
  return { kind, programmeId, supporterId, beneficiaryId, from, to, agreement: textOf(values.agreement) }
}
