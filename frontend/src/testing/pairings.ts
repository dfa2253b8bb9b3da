import type { CoverageView, PairingRule, PairingView, ProjectView } from '@/api'

/** Two units for each community, and a project of each unit a year. */
export const rule = (changed: Partial<PairingRule> = {}): PairingRule => ({
  kind: '1+2',
  supporterType: 'ORGANIZATION',
  supporterKinds: [],
  beneficiaryKinds: ['COMMUNITY'],
  beneficiaryIds: [],
  supportersPerBeneficiary: { min: 2, max: 2 },
  beneficiariesPerSupporter: { min: 1 },
  projectsPerSupporter: 1,
  ...changed,
})

/** A pairing of two others that waits for the other side, unless said otherwise. */
export const pairing = (changed: Partial<PairingView> = {}): PairingView => ({
  id: 'x1',
  etag: '4',
  kind: '1+2',
  programmeId: 'p1',
  supporterType: 'ORGANIZATION',
  supporterId: 'u1',
  supporterName: '教育局',
  beneficiaryId: 'c1',
  beneficiaryName: '城南社区',
  beneficiaryKind: 'COMMUNITY',
  from: '2024-03-01',
  status: 'PROPOSED',
  warnings: [],
  ...changed,
})

/** A project that runs, unless said otherwise. */
export const project = (changed: Partial<ProjectView> = {}): ProjectView => ({
  id: 'r1',
  etag: '7',
  programmeId: 'p1',
  pairingId: 'x1',
  pairingKind: '1+2',
  supporterType: 'ORGANIZATION',
  supporterId: 'u1',
  supporterName: '教育局',
  beneficiaryId: 'c1',
  beneficiaryName: '城南社区',
  leaderId: 'u1',
  leaderName: '教育局',
  name: '四点半课堂',
  need: '放学后孩子没人看管',
  partners: [],
  milestones: [],
  from: '2024-03-01',
  status: 'ACTIVE',
  overdue: false,
  overdueMilestones: 0,
  updatedAt: '2024-03-01T00:00:00Z',
  ...changed,
})

type Supported = [name: string, supporters: string[], status?: 'COVERED' | 'SHORT' | 'EXCESS']

/** Who is supported by whom: names are ids as well, and a pairing is called after both. */
export function coverage(
  supported: Supported[],
  supporters: string[],
  changed: Partial<CoverageView> = {},
): CoverageView {
  const asked = { supportersPerBeneficiary: { min: 2, max: 2 }, beneficiariesPerSupporter: { min: 1, max: 2 } }
  const status = (count: number) => (count < 2 ? 'SHORT' : count > 2 ? 'EXCESS' : 'COVERED')
  return {
    programmeId: 'p1',
    kind: '1+2',
    asOf: '2024-07-31',
    ...asked,
    projectsPerSupporter: 1,
    beneficiaries: supported.map(([name, by, said], sortOrder) => ({
      organizationId: name,
      name,
      organizationKind: 'COMMUNITY',
      sortOrder,
      supporters: by.map((one) => ({ supporterId: one, supporterName: one, pairingId: `${one}-${name}` })),
      needed: '2',
      status: said ?? status(by.length),
    })),
    supporters: supporters.map((name) => ({
      supporterType: 'ORGANIZATION',
      supporterId: name,
      name,
      beneficiaries: supported.filter(([, by]) => by.includes(name)).length,
      projects: 1,
      projectsNeeded: 1,
      status: 'COVERED',
    })),
    gaps: [],
    pairs: supported.flatMap(([, by]) => by).length,
    ...changed,
  }
}
