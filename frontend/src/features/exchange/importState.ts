import type { FindingKind, ImportCounts, ImportStatus, ImportView, JobView } from '@/api'

export const isRunning = (status?: ImportStatus) => status === 'CHECKING' || status === 'WRITING'

/** Whether the latest work on a sheet wrote, or only looked. */
export const isWriting = (job?: JobView) => job?.type === 'import-write'

export function stepOf({ status }: ImportView, job?: JobView): string | undefined {
  if (status === 'CHECKING') return 'check'
  if (status === 'CHECKED') return 'confirm'
  if (status === 'DONE') return undefined
  return status === 'WRITING' || isWriting(job) ? 'write' : 'check'
}

/** Rows that would be written: before that, likely repeats are among the new ones. */
export function readyRows({ created, updated, repeats }: ImportCounts, acceptRepeats: boolean): number {
  return created + updated - (acceptRepeats ? 0 : repeats)
}

/** What there is to be said about rows, the gravest first. */
export function findingsOf(counts: ImportCounts): { finding: FindingKind; count: number }[] {
  const all: { finding: FindingKind; count: number }[] = [
    { finding: 'PROBLEM', count: counts.rejected },
    { finding: 'REPEAT', count: counts.repeats },
    { finding: 'WARNING', count: counts.warnings },
    { finding: 'NOTE', count: counts.skipped },
  ]
  return all.filter(({ count }) => count > 0)
}
