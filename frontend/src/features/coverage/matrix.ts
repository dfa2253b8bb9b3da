import type { CoverageView, PairingView, SupporterType } from '@/api'
import { beneficiaryStanding, byBeneficiary, named, supporterStanding, type Narrowing, type Standing } from './coverage'

/** One cell's pairing: it holds, or is proposed only. */
export interface Pair {
  pairingId: string
  proposed: boolean
}

export interface MatrixRow {
  id: string
  name: string
  needed: string
  count: number
  standing: Standing
  /** Only where there is one, by supporter. */
  pairs: Map<string, Pair>
}

export interface MatrixColumn {
  id: string
  type: SupporterType
  name: string
  count: number
  standing: Standing
}

export interface Matrix {
  rows: MatrixRow[]
  columns: MatrixColumn[]
}

/** Beneficiaries down, supporters across, both in their official order. */
export function matrixOf(coverage: CoverageView, proposals: PairingView[], narrowing: Narrowing): Matrix {
  const waiting = byBeneficiary(proposals)
  const rows = named(coverage.beneficiaries, narrowing.beneficiary).map((row): MatrixRow => ({
    id: row.organizationId,
    name: row.name,
    needed: row.needed,
    count: row.supporters.length,
    standing: beneficiaryStanding(row, coverage.supportersPerBeneficiary),
    pairs: new Map<string, Pair>([
      ...(waiting.get(row.organizationId) ?? []).map(
        ({ supporterId, id }) => [supporterId, { pairingId: id, proposed: true }] as const,
      ),
      ...row.supporters.map(({ supporterId, pairingId }) => [supporterId, { pairingId, proposed: false }] as const),
    ]),
  }))
  const columns = named(coverage.supporters, narrowing.supporter).map((row): MatrixColumn => ({
    id: row.supporterId,
    type: row.supporterType,
    name: row.name,
    count: row.beneficiaries,
    standing: supporterStanding(row, coverage.beneficiariesPerSupporter),
  }))
  return { rows: narrowing.onlyGaps ? rows.filter(({ standing: { status } }) => status === 'SHORT') : rows, columns }
}
