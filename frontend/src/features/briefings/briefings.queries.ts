import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListBriefingsData } from '@/api'
import {
  createBriefingMutation,
  deleteBriefingMutation,
  getBriefingOptions,
  getLatestPeriodOptions,
  listBriefingsOptions,
} from '@/api/@tanstack/vue-query.gen'
import { useRemoval, useVerb } from '@/components/verbs'

export function useBriefings(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listBriefingsOptions({ query: toValue(query) as ListBriefingsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useBriefing(id: MaybeRefOrGetter<string>) {
  return useQuery(computed(() => getBriefingOptions({ path: { id: toValue(id) } })))
}

/** What a new briefing proposes as its period. */
export const useProposedPeriod = () => useQuery(getLatestPeriodOptions())

export const useWriteBriefing = () => useVerb(createBriefingMutation())
export const useDeleteBriefing = () => useRemoval(deleteBriefingMutation())
