import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListActivityKindsData } from '@/api'
import {
  changeActivityKindMutation,
  createActivityKindMutation,
  listActivityKindsOptions,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export function useActivityKindList(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listActivityKindsOptions({ query: toValue(query) as ListActivityKindsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

/** All of them; a committee has dozens. */
export function useActivityKinds() {
  return useQuery(listActivityKindsOptions({ query: { limit: 200 } }))
}

export const useCreateActivityKind = () => useVerb(createActivityKindMutation())
export const useChangeActivityKind = () => useVerb(changeActivityKindMutation())
