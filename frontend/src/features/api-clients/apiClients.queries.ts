import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListApiClientsData } from '@/api'
import {
  changeApiClientMutation,
  createApiClientMutation,
  disableApiClientMutation,
  enableApiClientMutation,
  getApiClientOptions,
  grantApiClientScopesMutation,
  listApiClientsOptions,
  rotateApiClientMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useIssue, useVerb } from '@/components/verbs'

export function useApiClients(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listApiClientsOptions({ query: toValue(query) as ListApiClientsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export const useApiClient = (id: MaybeRefOrGetter<string>) =>
  useQuery(computed(() => getApiClientOptions({ path: { id: toValue(id) } })))

export const useCreateApiClient = () => useVerb(createApiClientMutation())
export const useChangeApiClient = () => useVerb(changeApiClientMutation())

export const useGrantScopes = () => useVerb(grantApiClientScopesMutation())

export const useApiClientVerbs = () => ({
  rotate: useIssue(rotateApiClientMutation()),
  disable: useVerb(disableApiClientMutation()),
  enable: useVerb(enableApiClientMutation()),
})
