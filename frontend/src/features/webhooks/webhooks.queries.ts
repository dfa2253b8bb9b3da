import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListDeliveriesData, ListWebhooksData } from '@/api'
import {
  changeWebhookMutation,
  createWebhookMutation,
  deleteWebhookMutation,
  getWebhookOptions,
  listDeliveriesOptions,
  listWebhooksOptions,
  redeliverMutation,
  rotateWebhookSecretMutation,
  testWebhookMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useIssue, useRemoval, useVerb } from '@/components/verbs'

const WHILE_WAITING = 3_000

export function useWebhooks(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listWebhooksOptions({ query: toValue(query) as ListWebhooksData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useWebhook(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getWebhookOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** Looked at again as long as something is on its way. */
export function useDeliveries(webhook: MaybeRefOrGetter<string>, query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listDeliveriesOptions({
        path: { id: toValue(webhook) },
        query: toValue(query) as ListDeliveriesData['query'],
      }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }: { state: { data?: { items: { status: string }[] } } }) =>
        state.data?.items.some(({ status }) => status === 'WAITING') ? WHILE_WAITING : false,
    })),
  )
}

export const useCreateWebhook = () => useVerb(createWebhookMutation())
export const useChangeWebhook = () => useVerb(changeWebhookMutation())
export const useDeleteWebhook = () => useRemoval(deleteWebhookMutation())
export const useRotateSecret = () => useIssue(rotateWebhookSecretMutation())
export const useTestWebhook = () => useVerb(testWebhookMutation())
export const useRedeliver = () => useVerb(redeliverMutation())
