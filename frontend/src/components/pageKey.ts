import type { RouteLocationNormalizedLoaded } from 'vue-router'

/** What tells one page from another: the path and, where the query decides what is entered there, that part of it. */
export function pageKey({ path, query, meta }: Pick<RouteLocationNormalizedLoaded, 'path' | 'query' | 'meta'>): string {
  const said = meta.apart && query[meta.apart]
  return said ? `${path}?${meta.apart}=${String(said)}` : path
}
