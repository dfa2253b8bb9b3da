import type { ApiClientView, ApiScope, EnterApiClient } from '@/api'

/** What the form holds: everything as it is typed. */
export function valuesOf(client?: ApiClientView) {
  return {
    organizationId: client?.organizationId,
    sourceSystem: client?.sourceSystem ?? '',
    name: client?.name ?? '',
    scopes:
      client?.scopesAsked ?? client?.scopes ?? (['records:read', 'records:write'] satisfies ApiScope[] as ApiScope[]),
  }
}

/** The same as the API takes it. */
export function contentOf(values: ReturnType<typeof valuesOf>): EnterApiClient {
  return {
    organizationId: values.organizationId ?? '',
    sourceSystem: values.sourceSystem.trim(),
    name: values.name.trim(),
    scopes: values.scopes,
  }
}

/** Whether the security administrator has something to decide: other scopes are asked for, or a secret is new. */
export const waits = ({ scopesAsked, credentials }: ApiClientView) =>
  !!scopesAsked || credentials.some(({ usable, confirmed }) => usable && !confirmed)

/** What of it can be changed later. */
export const termsOf = ({ name, scopes }: EnterApiClient) => ({ name, scopes })
