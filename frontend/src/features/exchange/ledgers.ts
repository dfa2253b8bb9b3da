import type { ImportKind } from '@/api'

/** The ledgers that a sheet can go into: what they are called and where their records are. */
export const LEDGERS: Record<ImportKind, { label: string; path: string }> = {
  VOLUNTEER_RECORDS: { label: 'nav.volunteerRecords', path: '/volunteer-records' },
  CONSUMPTION_RECORDS: { label: 'nav.consumptionRecords', path: '/consumption-records' },
}

export const KINDS = Object.keys(LEDGERS) as ImportKind[]

export const kindOf = (asked: unknown): ImportKind => KINDS.find((kind) => kind === asked) ?? 'VOLUNTEER_RECORDS'
