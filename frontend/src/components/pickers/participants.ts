import type { OrganizationKind, Participant, ParticipantView } from '@/api'

/** One who took part, as a picker holds it: the key says whether it is an organization or an alliance as a whole. */
export interface Chosen {
  key: string
  name: string
  /** Of an organization. */
  kind?: OrganizationKind
}

export type Group = 'alliances' | 'units' | 'chambers' | 'neighbours' | 'others'
export const GROUPS: Group[] = ['alliances', 'units', 'chambers', 'neighbours', 'others']

const NO_UNITS: Partial<Record<OrganizationKind, Group>> = {
  CHAMBER: 'chambers',
  COMMUNITY: 'neighbours',
  VILLAGE: 'neighbours',
  COUNTY: 'others',
  TOWNSHIP: 'others',
  SUBDISTRICT: 'others',
  ENTERPRISE: 'others',
  OTHER: 'others',
}

export const organizationKey = (id: string) => `organization:${id}`
export const allianceKey = (id: string) => `alliance:${id}`
export const idOf = (key: string) => key.slice(key.indexOf(':') + 1)
export const isAlliance = ({ key }: { key: string }) => key.startsWith('alliance:')

export function groupOf(one: Chosen): Group {
  if (isAlliance(one)) return 'alliances'
  return (one.kind && NO_UNITS[one.kind]) ?? 'units'
}

/** Those of each group, in the order given; empty groups are left out. */
export function grouped<One extends Chosen>(all: One[]): { group: Group; members: One[] }[] {
  return GROUPS.map((group) => ({ group, members: all.filter((one) => groupOf(one) === group) })).filter(
    ({ members }) => members.length,
  )
}

export const keysOf = (participants: Participant[] = []) =>
  participants.map(({ organizationId, allianceId }) =>
    allianceId ? allianceKey(allianceId) : organizationKey(organizationId!),
  )

export function chosenOf(participants: ParticipantView[]): Chosen[] {
  return participants.map(({ organizationId, allianceId, name, organizationKind }) => ({
    key: allianceId ? allianceKey(allianceId) : organizationKey(organizationId!),
    name,
    kind: organizationKind,
  }))
}

export function participantsOf(chosen: Chosen[]): Participant[] {
  return chosen.map((one) => (isAlliance(one) ? { allianceId: idOf(one.key) } : { organizationId: idOf(one.key) }))
}

/**
 * The most units that may have taken part. Members of an alliance may be named besides, so the server counts
 * fewer now and then, never more.
 */
export function unitsAtMost(
  organizer: { id?: string; kind?: OrganizationKind },
  chosen: Chosen[],
  memberCount: (alliance: string) => number | undefined,
): number {
  const named = new Map(chosen.map((one) => [one.key, one]))
  if (organizer.id) {
    const key = organizationKey(organizer.id)
    named.set(key, { key, name: '', kind: organizer.kind })
  }
  return [...named.values()].reduce((sum, one) => {
    if (isAlliance(one)) return sum + (memberCount(idOf(one.key)) ?? Infinity)
    return sum + (groupOf(one) === 'units' ? 1 : 0)
  }, 0)
}
