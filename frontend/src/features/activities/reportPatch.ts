import type { ActivityView, ReportActivity } from '@/api'

const KEPT_WHEN_ABSENT = ['outcome', 'headcount', 'beneficiaries'] as const

/** A report leaves alone what it does not name; where something was emptied, a change says so and hands in as well. */
export function reportPatch(before: ActivityView, report: ReportActivity): Record<string, unknown> | undefined {
  const emptied = KEPT_WHEN_ABSENT.filter((field) => before[field] !== undefined && report[field] === undefined)
  if (!emptied.length) return undefined
  return { ...report, ...Object.fromEntries(emptied.map((field) => [field, null])), submit: true }
}
