import type { LocationQueryRaw } from 'vue-router'

/**
 * The page that shows exactly the records of a figure: `/api/v1/activities?status=APPROVED&…` is `/activities` with the
 * same query, as lists here have the names and parameters of the API.
 */
export function recordsRoute(recordsUrl: string): { path: string; query: LocationQueryRaw } {
  const url = new URL(recordsUrl, 'http://localhost')
  return { path: url.pathname.replace(/^\/api\/v1/, ''), query: Object.fromEntries(url.searchParams) }
}
