import type { EnterVolunteerRecord, VolunteerRecordView } from '@/api'
import { decimalOf, integerOf, textOf, timeOf } from '@/components/forms/typed'
import { instantOf, nextDay, wallTime } from '@/components/words/days'

/** What the form holds: everything as it is typed; times are of the day of service, HH:mm. */
export function valuesOf(record?: VolunteerRecordView, organization?: string) {
  return {
    organizationId: record?.organizationId ?? organization,
    activityId: record?.activityId,
    servedOn: record?.servedOn,
    startTime: record?.startsAt ? wallTime(record.startsAt).slice(11) : '',
    endTime: record?.endsAt ? wallTime(record.endsAt).slice(11) : '',
    hours: record ? String(Math.floor(record.minutes / 60)) : '',
    minutes: record ? String(record.minutes % 60) : '',
    headcount: record?.headcount.toString() ?? '',
    content: record?.content ?? '',
    place: record?.place ?? '',
    beneficiaries: record?.beneficiaries?.toString() ?? '',
  }
}

export type VolunteerRecordValues = ReturnType<typeof valuesOf>

/** A service may pass midnight: an end before the start is on the next day. */
export function passesMidnight({ startTime, endTime }: VolunteerRecordValues): boolean {
  const start = timeOf(startTime)
  const end = timeOf(endTime)
  return !!start && !!end && end < start
}

function start({ servedOn, startTime }: VolunteerRecordValues): string | undefined {
  const time = timeOf(startTime)
  return servedOn && time ? instantOf(`${servedOn}T${time}`) : undefined
}

function end(values: VolunteerRecordValues): string | undefined {
  const time = timeOf(values.endTime)
  if (!values.servedOn || !time) return undefined
  const day = passesMidnight(values) ? nextDay(values.servedOn) : values.servedOn
  return instantOf(`${day}T${time}`)
}

/** Minutes as typed in two fields, “1.5” hours too; undefined when both are empty, NaN when they are no whole minutes. */
export function typedMinutes({ hours, minutes }: VolunteerRecordValues): number | undefined {
  const whole = decimalOf(hours)
  const rest = integerOf(minutes)
  if (whole === undefined && rest === undefined) return undefined
  const thousandths = Math.round((whole ?? 0) * 1000) * 60
  return thousandths % 1000 ? Number.NaN : thousandths / 1000 + (rest ?? 0)
}

/** The same as the API takes it. */
export function contentOf(values: VolunteerRecordValues): Partial<EnterVolunteerRecord> {
  return {
    organizationId: values.organizationId,
    activityId: values.activityId || undefined,
    servedOn: values.servedOn,
    startsAt: start(values),
    endsAt: end(values),
    minutes: typedMinutes(values),
    headcount: integerOf(values.headcount),
    content: textOf(values.content),
    place: textOf(values.place),
    beneficiaries: integerOf(values.beneficiaries),
  }
}
