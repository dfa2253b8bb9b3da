import type { EnterProject, PairingView, ProjectView } from '@/api'
import { textOf } from '@/components/forms/typed'

/** A milestone as it is typed. */
export interface MilestoneValues {
  key: number
  name: string
  dueOn?: string
  doneOn?: string
}

/** Who leads is settled where a unit supports by itself. */
export const settledLeader = (pairing?: PairingView): string | undefined =>
  pairing?.supporterType === 'ORGANIZATION' ? pairing.supporterId : undefined

export function valuesOf(project?: ProjectView, pairing?: PairingView, today?: string) {
  return {
    pairingId: project?.pairingId ?? pairing?.id,
    leaderId: project?.leaderId ?? settledLeader(pairing),
    name: project?.name ?? '',
    need: project?.need ?? '',
    partnerIds: project?.partners.map(({ organizationId }) => organizationId) ?? [],
    milestones: (project?.milestones ?? []).map((milestone, key): MilestoneValues => ({ ...milestone, key })),
    from: project?.from ?? today,
    dueOn: project?.dueOn,
  }
}

export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterProject> {
  const { pairingId, leaderId, partnerIds, from, dueOn } = values
  return {
    pairingId,
    leaderId,
    name: textOf(values.name),
    need: textOf(values.need),
    partnerIds,
    milestones: values.milestones.map(({ name, dueOn: due, doneOn }) => ({
      name: name.trim(),
      dueOn: due!,
      ...(doneOn ? { doneOn } : {}),
    })),
    from,
    dueOn,
  }
}
