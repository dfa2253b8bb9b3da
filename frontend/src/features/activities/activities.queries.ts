import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListActivitiesData } from '@/api'
import {
  approveActivityMutation,
  changeActivityMutation,
  createActivityMutation,
  deleteActivityMutation,
  getActivityOptions,
  listActivitiesOptions,
  listActivityKindsOptions,
  returnActivityMutation,
  submitActivityMutation,
  withdrawActivityMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useRemoval, useVerb } from '@/components/verbs'

export function useActivities(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listActivitiesOptions({ query: toValue(query) as ListActivitiesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useActivity(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getActivityOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export function useActivityKinds() {
  return useQuery({ ...listActivityKindsOptions({ query: { limit: 200 } }), staleTime: 60_000 })
}

export const useCreateActivity = () => useVerb(createActivityMutation())
export const useChangeActivity = () => useVerb(changeActivityMutation())

export const useActivityVerbs = () => ({
  submit: useVerb(submitActivityMutation()),
  withdraw: useVerb(withdrawActivityMutation()),
  approve: useVerb(approveActivityMutation()),
  return: useVerb(returnActivityMutation()),
  delete: useRemoval(deleteActivityMutation()),
})
