import type { ExceptionView, ProgressView } from '@/api'

export interface Behind {
  id: string
  name: string
  items: { code: string; name: string }[]
  idleDays?: number
}

/** Alliances that still owe something, those that owe most first. */
export const behind = (rows: ProgressView[]): Behind[] =>
  rows
    .filter(({ done, needed }) => done < needed)
    .map(({ allianceId: id, allianceName: name, items, idle, idleDays }) => ({
      id,
      name,
      items: items.filter(({ status }) => status !== 'DONE'),
      ...(idle ? { idleDays } : {}),
    }))
    .sort((a, b) => b.items.length - a.items.length)

/** Whether anything was asked of any alliance at all. */
export const isAsked = (rows: ProgressView[]) => rows.some(({ needed }) => needed > 0)

export interface Deviation {
  rule: string
  count: number
}

/** How often each rule is not kept without a reason given, by rule. */
export function unexplained(exceptions: ExceptionView[]): Deviation[] {
  const counts = new Map<string, number>()
  for (const { rule, reason } of exceptions) if (!reason) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => a.rule.localeCompare(b.rule))
}
