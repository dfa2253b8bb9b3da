/** Pages of the server, not of this app. */
export const signOutAddress = '/api/session/sign-out'
export const apiDocsAddress = '/api/docs'

export function signInAddress(returnTo: string): string {
  return `/api/session/sign-in?return=${encodeURIComponent(returnTo)}`
}
