import type { CountRange, CoverageStatus, CoverageView, OrganizationKind, PairingView } from '@/api'

type Beneficiary = CoverageView['beneficiaries'][number]
type Supporter = CoverageView['supporters'][number]

/** Whether there are enough, and by how many too few or too many. */
export interface Standing {
  status: CoverageStatus
  by: number
}

const ENOUGH: Standing = { status: 'COVERED', by: 0 }

function standing(count: number, { min, max }: CountRange): Standing {
  if (count < min) return { status: 'SHORT', by: min - count }
  return max !== undefined && count > max ? { status: 'EXCESS', by: count - max } : ENOUGH
}

/** The server knows who is only paired and need not be covered. */
export const beneficiaryStanding = ({ status, supporters }: Beneficiary, asked: CountRange): Standing =>
  status === 'COVERED' ? ENOUGH : standing(supporters.length, asked)

export const supporterStanding = ({ beneficiaries }: Supporter, asked: CountRange): Standing =>
  standing(beneficiaries, asked)

/** R-09 asks those that support somebody. */
export const projectsMissing = ({ beneficiaries, projects, projectsNeeded }: Supporter): number =>
  beneficiaries ? Math.max(0, projectsNeeded - projects) : 0

export interface Summary {
  total: number
  covered: number
  /** How many lack one, two … */
  short: { by: number; count: number }[]
  excess: number
  supporters: number
  unpaired: number
  withoutProjects: number
  pairs: number
  /** What the beneficiaries are, where all are the same. */
  kind?: OrganizationKind
}

export function summaryOf(coverage: CoverageView): Summary {
  const { beneficiaries, supporters, supportersPerBeneficiary, pairs } = coverage
  const standings = beneficiaries.map((row) => beneficiaryStanding(row, supportersPerBeneficiary))
  const lacking = standings.filter(({ status }) => status === 'SHORT').map(({ by }) => by)
  const kinds = new Set(beneficiaries.map(({ organizationKind }) => organizationKind))
  return {
    total: beneficiaries.length,
    covered: beneficiaries.length - lacking.length,
    short: [...new Set(lacking)]
      .sort((one, other) => one - other)
      .map((by) => ({ by, count: lacking.filter((each) => each === by).length })),
    excess: standings.filter(({ status }) => status === 'EXCESS').length,
    supporters: supporters.length,
    unpaired: supporters.filter((row) => !row.beneficiaries).length,
    withoutProjects: supporters.filter((row) => projectsMissing(row)).length,
    pairs,
    kind: kinds.size === 1 ? [...kinds][0] : undefined,
  }
}

/** What is looked at of it. */
export interface Narrowing {
  beneficiary: string
  supporter: string
  /** The id of what the beneficiaries belong to. */
  region: string
  onlyGaps: boolean
}

export const named = <Row extends { name: string }>(rows: Row[], text: string) =>
  text ? rows.filter(({ name }) => name.includes(text)) : rows

const URGENCY: Record<CoverageStatus, number> = { SHORT: 0, EXCESS: 1, COVERED: 2 }
const gapsFirst = (one: Standing, other: Standing) => URGENCY[one.status] - URGENCY[other.status] || other.by - one.by

/** What waits for the other side, by beneficiary. */
export function byBeneficiary(proposals: PairingView[]): Map<string, PairingView[]> {
  const waiting = new Map<string, PairingView[]>()
  for (const pairing of proposals) {
    waiting.set(pairing.beneficiaryId, [...(waiting.get(pairing.beneficiaryId) ?? []), pairing])
  }
  return waiting
}

const within = (rows: Beneficiary[], region: string) =>
  region ? rows.filter(({ parentId }) => (parentId ?? NOWHERE) === region) : rows

/** In an address, for those that belong to nothing. */
export const NOWHERE = '-'

export interface RegionCoverage {
  id: string
  /** Absent for those that belong to nothing. */
  name?: string
  total: number
  covered: number
}

/** How many are covered in each region, regions in the order of their first beneficiary; nothing last. */
export function regionsOf({ beneficiaries, supportersPerBeneficiary }: CoverageView): RegionCoverage[] {
  const regions = new Map<string, RegionCoverage>()
  for (const row of beneficiaries) {
    const id = row.parentId ?? NOWHERE
    const region = regions.get(id) ?? { id, ...(row.parentName ? { name: row.parentName } : {}), total: 0, covered: 0 }
    const isShort = beneficiaryStanding(row, supportersPerBeneficiary).status === 'SHORT'
    regions.set(id, { ...region, total: region.total + 1, covered: region.covered + Number(!isShort) })
  }
  return [...regions.values()].sort((one, other) => Number(one.id === NOWHERE) - Number(other.id === NOWHERE))
}

/** Beneficiaries as a list: gaps first, the widest on top; else in their official order. */
export function beneficiariesOf(
  coverage: CoverageView,
  proposals: PairingView[],
  { beneficiary, region, onlyGaps }: Narrowing,
) {
  const waiting = byBeneficiary(proposals)
  return within(named(coverage.beneficiaries, beneficiary), region)
    .map((row) => ({
      ...row,
      standing: beneficiaryStanding(row, coverage.supportersPerBeneficiary),
      waiting: waiting.get(row.organizationId) ?? [],
    }))
    .filter(({ standing: { status } }) => !onlyGaps || status === 'SHORT')
    .sort((one, other) => gapsFirst(one.standing, other.standing))
}

/** Supporters as a list, with whom they support; who lacks a beneficiary or a project comes first. */
export function supportersOf(coverage: CoverageView, { supporter, onlyGaps }: Narrowing) {
  const supported = bySupporter(coverage)
  return named(coverage.supporters, supporter)
    .map((row) => ({
      ...row,
      id: row.supporterId,
      standing: supporterStanding(row, coverage.beneficiariesPerSupporter),
      projectsMissing: projectsMissing(row),
      supported: supported.get(row.supporterId) ?? [],
    }))
    .map((row) => ({ ...row, lacks: row.standing.status === 'SHORT' || row.projectsMissing > 0 }))
    .filter(({ lacks }) => !onlyGaps || lacks)
    .sort(
      (one, other) =>
        Number(other.lacks) - Number(one.lacks) ||
        gapsFirst(one.standing, other.standing) ||
        other.projectsMissing - one.projectsMissing,
    )
}

function bySupporter(coverage: CoverageView) {
  const supported = new Map<string, { id: string; name: string; pairingId: string }[]>()
  for (const { organizationId, name, supporters } of coverage.beneficiaries) {
    for (const { supporterId, pairingId } of supporters) {
      const known = supported.get(supporterId) ?? []
      supported.set(supporterId, [...known, { id: organizationId, name, pairingId }])
    }
  }
  return supported
}
