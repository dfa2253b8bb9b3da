import type { Role, Session } from './session'

const BUSINESS: Role[] = ['committee', 'staff', 'auditor']
const RECORDS: Role[] = ['committee', 'staff']
const DIRECTORY: Role[] = [...BUSINESS, 'admin']

/** Whom the server answers at all, by the first word of a page's address; what is not named here is for everybody. */
const OPEN_TO = new Map<string, Role[]>(
  Object.entries({
    activities: BUSINESS,
    'activity-kinds': DIRECTORY,
    alliances: DIRECTORY,
    'api-clients': ['admin', 'security'],
    appeals: BUSINESS,
    'audit-entries': ['auditor'],
    briefings: BUSINESS,
    'consumption-records': BUSINESS,
    'consumption-targets': BUSINESS,
    imports: RECORDS,
    inbox: RECORDS,
    'opening-entries': BUSINESS,
    organizations: DIRECTORY,
    pairings: BUSINESS,
    programmes: DIRECTORY,
    progress: BUSINESS,
    projects: BUSINESS,
    reporting: BUSINESS,
    screens: RECORDS,
    users: ['admin', 'security', 'auditor'],
    venues: DIRECTORY,
    'volunteer-records': BUSINESS,
    volunteers: BUSINESS,
    webhooks: BUSINESS,
  }),
)

/** Spares whoever may not see a page its frame and a row of refusals; the server decides all the same. */
export function mayOpen(session: Pick<Session, 'is'>, path: string): boolean {
  const roles = OPEN_TO.get(path.split('/')[1] ?? '')
  return !roles || session.is(...roles)
}
