import type { JobView } from '@/api'

const TYPES = ['import-check', 'import-write', 'verify-audit']

/** The text for a type of work; one that this app does not know yet has a plain word. */
export const typeKey = ({ type }: JobView) => `jobs.type.${TYPES.includes(type) ? type : 'other'}`

/** The page of what the work is done to: pages are called as in the API, but for those of the audit trail. */
export function pageOf({ subjectUrl }: JobView): string {
  const path = subjectUrl.replace(/^\/api\/v1/, '')
  return path.replace(/^\/audit-verifications\//, '/audit-entries/verifications/')
}
