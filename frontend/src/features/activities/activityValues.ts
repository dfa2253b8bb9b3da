import type { ActivityView, EnterActivity } from '@/api'
import { integerOf, textOf } from '@/components/forms/typed'
import { instantOf, wallTime } from '@/components/words/days'

/** What the form holds: everything as it is typed. */
export function valuesOf(activity?: ActivityView, organizer?: string) {
  return {
    title: activity?.title ?? '',
    kind: activity?.kind,
    organizerId: activity?.organizerId ?? organizer,
    startsAt: activity && wallTime(activity.startsAt),
    endsAt: activity && wallTime(activity.endsAt),
    place: activity?.place ?? '',
    participants: activity?.participants.flatMap(({ organizationId }) => organizationId ?? []) ?? [],
    headcount: activity?.headcount?.toString() ?? '',
    beneficiaries: activity?.beneficiaries?.toString() ?? '',
    summary: activity?.summary ?? '',
    outcome: activity?.outcome ?? '',
  }
}

/** The same as the API takes it. */
export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterActivity> {
  return {
    title: textOf(values.title),
    kind: values.kind,
    organizerId: values.organizerId,
    startsAt: values.startsAt && instantOf(values.startsAt),
    endsAt: values.endsAt && instantOf(values.endsAt),
    place: textOf(values.place),
    participants: values.participants.map((organizationId) => ({ organizationId })),
    headcount: integerOf(values.headcount),
    beneficiaries: integerOf(values.beneficiaries),
    summary: textOf(values.summary),
    outcome: textOf(values.outcome),
  }
}
