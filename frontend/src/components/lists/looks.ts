import type { LocationQuery, RouteRecordNormalized } from 'vue-router'
import { isTool, type Column } from './columns'

export const MOST_VIEWS = 20

/** Where one is in a list belongs to no view of it. */
const PLACE = ['page', 'cursor']

/** Filters and order of an address, each time written the same. */
export function asked(query: LocationQuery): string {
  const set = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'string' && value && !PLACE.includes(name) ? [[name, value]] : [],
  )
  return new URLSearchParams(set.sort(([one], [other]) => one!.localeCompare(other!))).toString()
}

/** What a row is called stays, and so does what is done with it. */
export const mayBeHidden = (column: Column) => !column.primary && !isTool(column)

/** What the settings of a list are kept under; a list inside a page of something else has none. */
export function listNameOf(page: RouteRecordNormalized | undefined): string | undefined {
  const name = page?.path.slice(1).replaceAll('/', '-')
  return name && /^[a-z][a-z-]{0,39}$/.test(name) ? name : undefined
}
