import { useI18n } from 'vue-i18n'
import type { AuditEntryView } from '@/api'
import { dayInWords } from '@/components/words/days'
import { useDictionaries } from '@/components/words/dictionaries.queries'

/** Lists of which things are audited, in the order in which they are offered. */
export const LISTS = [
  'volunteers',
  'volunteer-records',
  'consumption-records',
  'consumption-declarations',
  'activities',
  'appeals',
  'pairings',
  'projects',
  'opening-entries',
  'zero-reports',
  'briefings',
  'organizations',
  'alliances',
  'alliance-members',
  'programmes',
  'programme-versions',
  'exceptions',
  'activity-kinds',
  'venues',
  'attachments',
  'record-list-prints',
  'users',
  'api-clients',
  'api-client-credentials',
  'webhooks',
  'imports',
  'jobs',
  'audit-verifications',
  'audit-archives',
] as const

/** Those that have a page of their own which an auditor may open. */
const PAGES: Record<string, string> = {
  volunteers: '/volunteers',
  'volunteer-records': '/volunteer-records',
  'consumption-records': '/consumption-records',
  activities: '/activities',
  appeals: '/appeals',
  pairings: '/pairings',
  projects: '/projects',
  'opening-entries': '/opening-entries',
  briefings: '/briefings',
  organizations: '/organizations',
  alliances: '/alliances',
  programmes: '/programmes',
  users: '/users',
  webhooks: '/webhooks',
  'audit-verifications': '/audit-entries/verifications',
}

export const pageOf = (list: string, id: string): string | undefined => PAGES[list] && `${PAGES[list]}/${id}`

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What an entry says, as people say it. */
export function useAuditWords() {
  const { t, te } = useI18n()
  const { label } = useDictionaries()

  const listName = (list: string) => (te(`audit.lists.${list}`) ? t(`audit.lists.${list}`) : t('audit.otherList'))

  /** Whose name is not known is told by what he is. */
  function actor({ actorName, actorKind }: AuditEntryView): string {
    const kind = label('CallerKind', actorKind)
    if (!actorName) return kind
    return actorKind === 'PERSON' ? actorName : actorName + t('words.bracketed', { text: kind })
  }

  /** What was done, with the refusal where it was one, and how often. */
  function act({ actionName, refusal, refusalName, times }: AuditEntryView): string {
    const refused = refusal ? t('audit.refused', { why: refusalName ?? refusal }) : ''
    return actionName + refused + (times > 1 ? t('audit.times', { times }) : '')
  }

  function subjects({ lists, subjectCount }: AuditEntryView): string {
    if (!subjectCount) return t('words.dash')
    const names = lists.map(listName).join(t('words.listSeparator'))
    return t('audit.subjectsOf', { names, count: subjectCount })
  }

  /** Parameters of an export, by what the fields are called. */
  function asked(parameters: string): string[] {
    return [...new URLSearchParams(parameters)].map(([name, value]) =>
      t('words.named', {
        name: te(`fields.${name}`) ? t(`fields.${name}`) : name,
        text: DAY.test(value) ? dayInWords(value) : value,
      }),
    )
  }

  return { listName, actor, act, subjects, asked }
}
