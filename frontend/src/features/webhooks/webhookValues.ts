import type { EnterWebhook, WebhookView } from '@/api'
import { textOf } from '@/components/forms/typed'

/** Whose changes can be sent; their names are in the texts. */
export const LISTS = [
  'activities',
  'volunteer-records',
  'volunteers',
  'consumption-records',
  'consumption-declarations',
  'appeals',
  'pairings',
  'projects',
  'zero-reports',
  'opening-entries',
  'organizations',
  'programmes',
  'alliances',
  'alliance-members',
  'activity-kinds',
  'venues',
]

/** What the form holds: everything as it is typed. */
export function valuesOf(webhook?: WebhookView, own?: string) {
  return {
    organizationId: webhook?.organizationId ?? own,
    url: webhook?.url ?? '',
    description: webhook?.description ?? '',
    lists: [...(webhook?.lists ?? [])],
  }
}

/** The same as the API takes it; no list chosen means all. */
export function contentOf(values: ReturnType<typeof valuesOf>): EnterWebhook {
  return {
    organizationId: values.organizationId,
    url: values.url.trim(),
    description: textOf(values.description),
    lists: values.lists.length ? [...values.lists].sort() : undefined,
  }
}
