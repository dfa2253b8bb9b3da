import type { RouteLocationRaw } from 'vue-router'
import type { OrganizationView } from '@/api'
import type { Session } from '@/session/session'

export interface Shortcut {
  label: string
  to: RouteLocationRaw
}

/** Those who are paired with and call on the units; everybody else of the staff enters what the own unit did. */
const SERVED: OrganizationView['kind'][] = ['CHAMBER', 'COMMUNITY', 'VILLAGE', 'SUBDISTRICT', 'TOWNSHIP']

const ENTER: Shortcut[] = [
  { label: 'activities.new', to: '/activities/new' },
  { label: 'volunteerRecords.new', to: '/volunteer-records/new' },
  { label: 'consumptionRecords.new', to: '/consumption-records/new' },
  { label: 'home.upload', to: '/imports' },
  { label: 'appeals.new', to: '/appeals/new' },
]

/** What somebody of a unit comes here for, most often first. */
export function shortcutsOf(session: Pick<Session, 'is' | 'me'>, kind?: OrganizationView['kind']): Shortcut[] {
  const own = session.me?.organizationId
  if (!session.is('staff') || !own || !kind) return []
  if (!SERVED.includes(kind)) return ENTER
  return [
    { label: 'appeals.new', to: '/appeals/new' },
    { label: 'home.ownAppeals', to: { path: '/appeals', query: { raisedBy: own } } },
    { label: 'home.ownPairings', to: { path: '/pairings', query: { beneficiary: own } } },
    { label: 'activities.new', to: '/activities/new' },
  ]
}
