import type { EnterVolunteerRecord, VolunteerRecordView } from '@/api'
import { minutesOf } from '@/components/forms/duration'
import { integerOf, textOf, timeOf } from '@/components/forms/typed'
import { instantOf, nextDay, wallTime } from '@/components/words/days'
import { isEnglish } from '@/locales/english'

/** What the form holds: everything as it is typed; times are of the day of service, HH:mm. */
export function valuesOf(record?: VolunteerRecordView, organization?: string) {
  return {
    organizationId: record?.organizationId ?? organization,
    /** One person by name, or a number of people. */
    named: !!record?.volunteerId,
    volunteerId: record?.volunteerId,
    headcount: record && !record.volunteerId ? String(record.headcount) : '',
    activityId: record?.activityId,
    servedOn: record?.servedOn,
    startTime: record?.startsAt ? wallTime(record.startsAt).slice(11) : '',
    endTime: record?.endsAt ? wallTime(record.endsAt).slice(11) : '',
    duration: record ? durationOf(record.minutes) : '',
    content: record?.content ?? '',
    place: record?.place ?? '',
    beneficiaries: record?.beneficiaries?.toString() ?? '',
    /** Of a correction. */
    reason: '',
  }
}

export type VolunteerRecordValues = ReturnType<typeof valuesOf>

function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const [inHours, inMinutes] = isEnglish() ? [`${hours} h `, `${rest} min`] : [`${hours}小时`, `${rest}分钟`]
  return `${hours ? inHours : ''}${rest || !hours ? inMinutes : ''}`.trim()
}

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

/** Minutes between start and end; undefined unless both are times. */
export function minutesBetween(values: VolunteerRecordValues): number | undefined {
  const [from, to] = [timeOf(values.startTime), timeOf(values.endTime)]
  if (!from || !to || from === to) return undefined
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return minutes(to) - minutes(from) + (passesMidnight(values) ? 24 * 60 : 0)
}

/** What each served, by what was typed or else by the clock; undefined while that is not known. */
export function servedMinutes(values: VolunteerRecordValues): number | undefined {
  const typed = minutesOf(values.duration)
  return (typed ?? minutesBetween(values)) || undefined
}

/** How many served; undefined while that is not known. */
export const servedBy = ({ named, headcount }: VolunteerRecordValues): number | undefined =>
  named ? 1 : integerOf(headcount) || undefined

/** The same as the API takes it. */
export function contentOf(values: VolunteerRecordValues): Partial<EnterVolunteerRecord> {
  return {
    organizationId: values.organizationId,
    activityId: values.activityId || undefined,
    volunteerId: (values.named && values.volunteerId) || undefined,
    servedOn: values.servedOn,
    startsAt: start(values),
    endsAt: end(values),
    minutes: minutesOf(values.duration),
    headcount: values.named ? undefined : integerOf(values.headcount),
    content: textOf(values.content),
    place: textOf(values.place),
    beneficiaries: integerOf(values.beneficiaries),
  }
}
