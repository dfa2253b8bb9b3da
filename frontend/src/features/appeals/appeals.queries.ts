import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListAppealsData } from '@/api'
import {
  assignAppealMutation,
  clearAppealMutation,
  confirmAppealMutation,
  createAppealMutation,
  getAppealOptions,
  listAppealsOptions,
  resolveAppealMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export function useAppeals(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listAppealsOptions({ query: toValue(query) as ListAppealsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useAppeal(id: MaybeRefOrGetter<string>) {
  return useQuery(computed(() => getAppealOptions({ path: { id: toValue(id) } })))
}

export const useRaiseAppeal = () => useVerb(createAppealMutation())
export const useAssignAppeal = () => useVerb(assignAppealMutation())
export const useResolveAppeal = () => useVerb(resolveAppealMutation())
export const useConfirmAppeal = () => useVerb(confirmAppealMutation())
export const useClearAppeal = () => useVerb(clearAppealMutation())
