import { apiDocsAddress } from './addresses'
import type { Session } from './session'

export interface MenuItem {
  label: string
  path: string
  /** Not a page of the app: opens in a window of its own. */
  outside?: boolean
}

export interface MenuGroup {
  label: string
  items: MenuItem[]
}

/** So many words stand in one line at the usual width; only beyond that they are gathered into groups. */
const FLAT = 8

const PATHS: Record<string, string> = {
  home: '',
  volunteerRecords: 'volunteer-records',
  consumptionRecords: 'consumption-records',
  consumptionTargets: 'consumption-targets',
  openingEntries: 'opening-entries',
  apiClients: 'api-clients',
  auditEntries: 'audit-entries',
  projects: 'projects/board',
}

type Entry = [name: string, isFor: (session: Session) => boolean]

const everybody = () => true
const business = (session: Session) => session.seesBusiness
const decides = (session: Session) => session.mayDecide
const records = (session: Session) => session.mayRecord
const briefed = (session: Session) => session.readsBriefings
const oneOf =
  (...roles: Parameters<Session['is']>) =>
  (session: Session) =>
    session.is(...roles)

/** What is done daily stands by itself, everything else below the word that it belongs to. */
const DAILY: Entry[] = [
  ['home', everybody],
  ['inbox', decides],
  ['imports', records],
]
const GROUPS: [name: string, entries: Entry[]][] = [
  [
    'joint',
    [
      ['activities', business],
      ['pairings', business],
      ['projects', business],
      ['appeals', business],
    ],
  ],
  [
    'ledgers',
    [
      ['volunteerRecords', business],
      ['volunteers', business],
      ['consumptionRecords', business],
      ['consumptionTargets', business],
      // Entered by the committee; others come upon an entry where it counts.
      ['openingEntries', oneOf('committee', 'auditor')],
    ],
  ],
  [
    'outcome',
    [
      ['progress', briefed],
      ['reporting', business],
      ['briefings', briefed],
      ['screens', decides],
    ],
  ],
  [
    'directory',
    [
      ['alliances', (session) => session.seesBusiness || session.is('admin')],
      ['organizations', (session) => session.seesBusiness || session.is('admin')],
      // Staff open a programme where it is named.
      ['programmes', oneOf('committee', 'auditor', 'admin')],
    ],
  ],
  [
    'system',
    [
      ['users', oneOf('admin', 'security', 'auditor')],
      ['apiClients', oneOf('admin', 'security')],
      ['webhooks', business],
      ['auditEntries', oneOf('auditor')],
      ['apiDocs', oneOf('admin')],
    ],
  ],
]

/** Seldom wanted, so never a word of its own among what is used daily, even where only one of its pages is to be seen. */
const ALWAYS_BELOW = 'system'

const item = (name: string): MenuItem =>
  name === 'apiDocs'
    ? { label: 'nav.apiDocs', path: apiDocsAddress, outside: true }
    : { label: `nav.${name}`, path: `/${PATHS[name] ?? name}` }

const visible = (entries: Entry[], session: Session) =>
  entries.filter(([, isFor]) => isFor(session)).map(([name]) => item(name))

/** What each kind of user finds in the menu, in the order in which it is shown. */
export function menuOf(session: Session): (MenuItem | MenuGroup)[] {
  const daily = visible(DAILY, session)
  const groups = GROUPS.map(([name, entries]) => ({ name, items: visible(entries, session) }))
  const all = groups.flatMap(({ items }) => items)
  if (daily.length + all.length <= FLAT) return [...daily, ...all]
  return [
    ...daily,
    ...groups
      .filter(({ items }) => items.length)
      .map(({ name, items }) =>
        items.length === 1 && name !== ALWAYS_BELOW ? items[0]! : { label: `nav.${name}`, items },
      ),
  ]
}

/** A page belongs to the word by which its address begins. */
export const isAt = (item: MenuItem, path: string) => !item.outside && path.split('/')[1] === item.path.split('/')[1]

export const isGroup = (entry: MenuItem | MenuGroup): entry is MenuGroup => 'items' in entry
