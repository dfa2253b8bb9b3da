import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, type LocationQuery } from 'vue-router'
import { today } from '@/components/words/days'
import { useSession } from '@/session/session'

const SETTLED = ['status', 'stage', 'from', 'to', 'involvement']

/** The usual ways to look at the list, each an address; other filters stay as they are. */
export function useActivityViews() {
  const { t } = useI18n()
  const route = useRoute()
  const session = useSession()

  return computed(() => {
    const day = today()
    const own: Record<string, string> = session.isCommittee ? {} : { involvement: 'ORGANIZER' }
    const views: Record<string, Record<string, string>> = {
      all: {},
      planned: { stage: 'PLANNED', status: 'DRAFT', from: day },
      toReport: { status: 'DRAFT', to: day, ...own },
      submitted: { status: 'SUBMITTED' },
      approved: { status: 'APPROVED' },
    }
    return Object.entries(views).map(([name, query]) => ({
      name,
      label: t(`activities.view.${name}`),
      to: { query: { ...others(route.query), ...(name === 'planned' ? { sort: 'heldOn' } : {}), ...query } },
      current: SETTLED.every((field) => route.query[field] === query[field]),
    }))
  })
}

function others(query: LocationQuery): LocationQuery {
  const left = [...SETTLED, 'page', 'sort']
  return Object.fromEntries(Object.entries(query).filter(([name]) => !left.includes(name)))
}
