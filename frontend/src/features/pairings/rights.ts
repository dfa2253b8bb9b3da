import type { PairingView } from '@/api'
import type { Session } from '@/session/session'

/** A supporter proposes for itself, a lead for its alliance, the committee for all. */
export function mayPropose(session: Session, { supporterId }: PairingView): boolean {
  return session.mayEnterFor(supporterId) || leads(session, supporterId)
}

/** Who is no beneficiary may still see the pairing; confirming is the other side's, or the committee's for it. */
export function mayConfirm(session: Session, { status, beneficiaryId }: PairingView): boolean {
  return status === 'PROPOSED' && session.mayEnterFor(beneficiaryId)
}

/** Either side files the agreement, until the pairing ends. */
export function mayFile(session: Session, pairing: PairingView): boolean {
  return pairing.status !== 'ENDED' && (mayPropose(session, pairing) || session.mayEnterFor(pairing.beneficiaryId))
}

/** The supporting unit leads projects; under an alliance's pairing any of its members may, the server knows which. */
export function mayLeadProject(session: Session, { status, supporterId, supporterType }: PairingView): boolean {
  if (status !== 'ACTIVE') return false
  return session.mayEnterFor(supporterId) || (supporterType === 'ALLIANCE' && session.is('staff'))
}

const leads = (session: Session, alliance: string) =>
  session.is('staff') && !!session.me?.alliancesLed.some(({ id }) => id === alliance)
