import type { Session } from './session'

export interface MenuItem {
  label: string
  path: string
}

const BUSINESS = [
  'activities',
  'volunteerRecords',
  'volunteers',
  'consumptionRecords',
  'consumptionTargets',
  'appeals',
  'pairings',
  'projects',
  'reporting',
]
const DIRECTORY = ['alliances', 'organizations']

const PATHS: Record<string, string> = {
  volunteerRecords: 'volunteer-records',
  consumptionRecords: 'consumption-records',
  consumptionTargets: 'consumption-targets',
  openingEntries: 'opening-entries',
  apiClients: 'api-clients',
  auditEntries: 'audit-entries',
  projects: 'projects/board',
}
const item = (name: string): MenuItem => ({ label: `nav.${name}`, path: `/${PATHS[name] ?? name}` })

/** What each kind of user finds in the menu. */
export function menuOf(session: Session): MenuItem[] {
  const items: MenuItem[] = [{ label: 'nav.home', path: '/' }]
  if (session.mayDecide) items.push(item('inbox'))
  if (session.seesBusiness) items.push(...BUSINESS.map(item))
  if (session.mayRecord) items.push(item('imports'))
  if (session.readsBriefings) items.push(item('progress'))
  // Entered by the committee; others come upon an entry where it counts.
  if (session.is('committee', 'auditor')) items.push(item('openingEntries'))
  if (session.seesBusiness || session.is('admin')) items.push(...DIRECTORY.map(item))
  // Staff open a programme where it is named.
  if (session.is('committee', 'auditor', 'admin')) items.push(item('programmes'))
  if (session.is('admin', 'security', 'auditor')) items.push(item('users'))
  if (session.is('admin', 'security')) items.push(item('apiClients'))
  if (session.readsBriefings) items.push(item('briefings'))
  if (session.seesBusiness) items.push(item('webhooks'))
  if (session.is('auditor')) items.push(item('auditEntries'))
  return items
}
