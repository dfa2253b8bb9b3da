import type { RouteLocationRaw } from 'vue-router'
import type { OrganizationView } from '@/api'
import type { Session } from '@/session/session'

export interface Shortcut {
  label: string
  to: RouteLocationRaw
}

/** Those who are paired with and call on the units; everybody else of the staff enters what the own unit did. */
const SERVED: OrganizationView['kind'][] = ['CHAMBER', 'COMMUNITY', 'VILLAGE', 'SUBDISTRICT', 'TOWNSHIP']

export const isServed = (kind?: OrganizationView['kind']) => !!kind && SERVED.includes(kind)

const ENTER: Shortcut[] = [
  { label: 'activities.new', to: '/activities/new' },
  { label: 'volunteerRecords.new', to: '/volunteer-records/new' },
  { label: 'consumptionRecords.new', to: '/consumption-records/new' },
  { label: 'home.upload', to: '/imports' },
  { label: 'appeals.new', to: '/appeals/new' },
]

/** What somebody of a unit comes here for, most often first; of whose unit nothing is known, what suits every unit. */
export function shortcutsOf({ is, me }: Pick<Session, 'is' | 'me'>, kind?: OrganizationView['kind']): Shortcut[] {
  const own = me?.organizationId
  if (!is('staff') || !own) return []
  if (!isServed(kind)) return ENTER
  // These filters know one organization; whoever has others below sees theirs as well.
  const isAlone = me.ownOrganizationIds.length === 1
  return [
    { label: 'appeals.new', to: '/appeals/new' },
    {
      label: 'home.ownAppeals',
      to: { path: '/appeals', query: isAlone ? { raisedBy: own } : { involvement: 'RAISED' } },
    },
    { label: 'home.ownPairings', to: { path: '/pairings', query: isAlone ? { beneficiary: own } : {} } },
    { label: 'activities.new', to: '/activities/new' },
  ]
}
