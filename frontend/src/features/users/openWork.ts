import type { OpenList } from '@/api'

/** Where the states of a list have their names; those of records unless said. */
const STATES: Record<string, string> = { appeals: 'AppealStatus', imports: 'ImportStatus' }
export const statesOf = (list: string) => STATES[list] ?? 'RecordStatus'

/** What becomes of it: records and appeals are their unit's, an uploaded sheet is only for whoever uploaded it. */
export function afterwards({ list, status }: OpenList): 'imports' | 'writing' | 'appeals' | 'submitted' | 'records' {
  if (list === 'imports') return status === 'WRITING' ? 'writing' : 'imports'
  if (list === 'appeals') return 'appeals'
  return status === 'SUBMITTED' ? 'submitted' : 'records'
}

export const countOf = (open: OpenList[]) => open.reduce((sum, { count }) => sum + count, 0)
