import { isGroup, menuOf } from '@/session/menu'
import type { Session } from '@/session/session'

/** A page of the app, as it can be gone to. */
export interface Place {
  /** Key of its name. */
  label: string
  path: string
  outside?: boolean
}

/** Beside what stands in the menu: pages one comes to from others, and where something new is entered. */
const MORE: (Place & { isFor: (session: Session) => boolean })[] = [
  { label: 'activities.new', path: '/activities/new', isFor: (session) => session.mayRecord },
  { label: 'volunteerRecords.new', path: '/volunteer-records/new', isFor: (session) => session.mayRecord },
  { label: 'consumptionRecords.new', path: '/consumption-records/new', isFor: (session) => session.mayRecord },
  { label: 'appeals.new', path: '/appeals/new', isFor: (session) => session.mayRecord },
  { label: 'activities.calendarTitle', path: '/activities/calendar', isFor: (session) => session.seesBusiness },
  { label: 'nav.coverage', path: '/pairings/coverage', isFor: (session) => session.readsBriefings },
  { label: 'venues.nav', path: '/venues', isFor: (session) => session.seesBusiness },
  { label: 'jobs.title', path: '/jobs', isFor: () => true },
]

/** Every page that this person finds something on. */
export function placesOf(session: Session): Place[] {
  const menu = menuOf(session).flatMap((entry) => (isGroup(entry) ? entry.items : [entry]))
  return [...menu, ...MORE.filter(({ isFor }) => isFor(session))]
}
