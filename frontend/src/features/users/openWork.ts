import type { OpenList } from '@/api'

/** Where the states of a list have their names; those of records unless said. */
const STATES: Record<string, string> = { appeals: 'AppealStatus', imports: 'ImportStatus', webhooks: 'WebhookStatus' }
export const statesOf = (list: string) => STATES[list] ?? 'RecordStatus'

type Afterwards = 'imports' | 'writing' | 'appeals' | 'webhooks' | 'submitted' | 'records'

/** What becomes of it: records and appeals are their unit's, an uploaded sheet is only for whoever uploaded it, a webhook rests with whoever keeps it. */
export function afterwards({ list, status }: OpenList): Afterwards {
  if (list === 'imports') return status === 'WRITING' ? 'writing' : 'imports'
  if (list === 'appeals' || list === 'webhooks') return list
  return status === 'SUBMITTED' ? 'submitted' : 'records'
}

export const countOf = (open: OpenList[]) => open.reduce((sum, { count }) => sum + count, 0)
