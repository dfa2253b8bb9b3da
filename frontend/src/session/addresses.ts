/** Pages of the server, not of this app. */
export const signOutAddress = '/api/session/sign-out'
export const apiDocsAddress = '/api/docs'

export function signInAddress(returnTo: string): string {
  return `/api/session/sign-in?return=${encodeURIComponent(returnTo)}`
}

/** An address of this app, and none of another site, whatever a link says. */
export function ownAddress(asked: unknown): string {
  try {
    const { origin, pathname, search, hash } = new URL(typeof asked === 'string' ? asked : '/', location.origin)
    return origin === location.origin && !pathname.startsWith('//') ? pathname + search + hash : '/'
  } catch {
    return '/'
  }
}
