import type { EnterOpeningEntry, Metric, OpeningEntryView, Unit } from '@/api'
import { decimalOf, integerOf, isWrong, textOf } from '@/components/forms/typed'
import { fenToInput, yuanToFen } from '@/components/words/money'

/** What adds up over time and units, and so may be taken over as a total; with the unit in which it is counted. */
export const UNITS: Partial<Record<Metric, Unit>> = {
  joint_theme_days: 'SESSION',
  activities: 'SESSION',
  volunteer_activities: 'TIME',
  volunteer_minutes: 'MINUTE',
  volunteer_turns: 'PERSON_TIME',
  beneficiaries: 'PERSON_TIME',
  consumption_fen: 'FEN',
  appeals_registered: 'CASE',
  appeals_cleared: 'CASE',
}
export const METRICS = Object.keys(UNITS) as Metric[]

const unitOf = (metric?: Metric) => (metric ? UNITS[metric] : undefined)

/** What the form holds: everything as it is typed, money in yuan, time in hours and minutes. */
export function valuesOf(entry?: OpeningEntryView) {
  const unit = entry?.unit
  return {
    organizationId: entry?.organizationId,
    month: entry?.month,
    metric: entry?.metric as Metric | undefined,
    count: entry && unit !== 'FEN' && unit !== 'MINUTE' ? String(entry.value) : '',
    yuan: entry && unit === 'FEN' ? fenToInput(entry.value) : '',
    hours: entry && unit === 'MINUTE' ? String(Math.floor(entry.value / 60)) : '',
    minutes: entry && unit === 'MINUTE' && entry.value % 60 ? String(entry.value % 60) : '',
    note: entry?.note ?? '',
  }
}

export type OpeningEntryValues = ReturnType<typeof valuesOf>

/** The typed value as the API takes it, in 分, minutes or as a count; undefined when empty, NaN when it is none. */
export function typedValue(values: OpeningEntryValues): number | undefined {
  const unit = unitOf(values.metric)
  if (unit === 'FEN') return values.yuan.trim() ? (yuanToFen(values.yuan) ?? Number.NaN) : undefined
  if (unit === 'MINUTE') return typedMinutes(values)
  return integerOf(values.count)
}

/** “1.5” hours is 90 minutes; what makes no whole minutes is NaN. */
function typedMinutes({ hours, minutes }: OpeningEntryValues): number | undefined {
  const whole = decimalOf(hours)
  const rest = integerOf(minutes)
  if (whole === undefined && rest === undefined) return undefined
  const thousandths = Math.round((whole ?? 0) * 1000) * 60
  return thousandths % 1000 ? Number.NaN : thousandths / 1000 + (rest ?? 0)
}

export const isNoValue = (values: OpeningEntryValues) => isWrong(typedValue(values), 1)

/** The same as the API takes it. */
export const contentOf = (values: OpeningEntryValues): EnterOpeningEntry => ({
  organizationId: values.organizationId!,
  month: values.month!,
  metric: values.metric!,
  value: typedValue(values)!,
  note: textOf(values.note),
})
