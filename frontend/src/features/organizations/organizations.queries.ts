import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListOrganizationsData } from '@/api'
import {
  changeOrganizationMutation,
  closeOrganizationMutation,
  createOrganizationMutation,
  getOrganizationOptions,
  listOrganizationsOptions,
  mergeOrganizationMutation,
  renameOrganizationMutation,
  reopenOrganizationMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export function useOrganizations(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listOrganizationsOptions({ query: toValue(query) as ListOrganizationsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useOrganization(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getOrganizationOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export const useCreateOrganization = () => useVerb(createOrganizationMutation())
export const useChangeOrganization = () => useVerb(changeOrganizationMutation())
export const useOrganizationVerbs = () => ({
  rename: useVerb(renameOrganizationMutation()),
  close: useVerb(closeOrganizationMutation()),
  merge: useVerb(mergeOrganizationMutation()),
  reopen: useVerb(reopenOrganizationMutation()),
})
