import type { ActivityView, EnterActivity } from '@/api'
import { integerOf, textOf } from '@/components/forms/typed'
import { merged } from '@/components/mergePatch'
import { chosenOf, participantsOf } from '@/components/pickers/participants'
import { instantOf, today, wallTime } from '@/components/words/days'

const USUAL_MINUTES = 120

/** What the form holds: everything as it is typed. `where` is a venue's name or any place, `place` the spot in a venue. */
export function valuesOf(activity?: ActivityView, organizer?: string, day = today()) {
  return {
    title: activity?.title ?? '',
    kind: activity?.kind,
    organizerId: activity?.organizerId ?? organizer,
    startsAt: (activity ? wallTime(activity.startsAt) : `${day}T09:00`) as string | undefined,
    endsAt: (activity ? wallTime(activity.endsAt) : `${day}T11:00`) as string | undefined,
    where: activity?.venueName ?? activity?.place ?? '',
    venueId: activity?.venueId,
    place: (activity?.venueId && activity.place) ?? '',
    participants: chosenOf(activity?.participants ?? []),
    headcount: activity?.headcount?.toString() ?? '',
    beneficiaries: activity?.beneficiaries?.toString() ?? '',
    summary: activity?.summary ?? '',
    outcome: activity?.outcome ?? '',
    reason: '',
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
    venueId: values.venueId,
    place: textOf(values.venueId ? values.place : values.where),
    participants: participantsOf(values.participants),
    headcount: integerOf(values.headcount),
    beneficiaries: integerOf(values.beneficiaries),
    summary: textOf(values.summary),
    outcome: textOf(values.outcome),
  }
}

/** What a correction makes of it; times are left to the second where nobody touched them. */
export function correctedContent(before: ActivityView, patch: Record<string, unknown>): EnterActivity {
  const { startsAt, endsAt } = before
  return merged({ ...contentOf(valuesOf(before)), startsAt, endsAt } as EnterActivity, patch)
}

/** The end that follows a start that was moved: as long as before, or as long as usual. */
export function endFor(start: string, before?: string, end?: string): string {
  const length = before && end ? Date.parse(`${end}Z`) - Date.parse(`${before}Z`) : 0
  const kept = length > 0 ? length : USUAL_MINUTES * 60_000
  return new Date(Date.parse(`${start}Z`) + kept).toISOString().slice(0, 16)
}

export const hasBegun = (wall?: string) => !!wall && instantOf(wall) <= new Date().toISOString()
