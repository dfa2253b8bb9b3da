import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { JobView, ListJobsData } from '@/api'
import { cancelJobMutation, listJobsOptions } from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

const BETWEEN_LOOKS = 3_000

const isOpen = ({ status }: JobView) => status === 'WAITING' || status === 'RUNNING'

/** One's own long work; looked at again for as long as some of it goes on. */
export function useJobs(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listJobsOptions({ query: toValue(query) as ListJobsData['query'] }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }: { state: { data?: { items: JobView[] } } }) =>
        state.data?.items.some(isOpen) ? BETWEEN_LOOKS : false,
    })),
  )
}

export const useCancelJob = () => useVerb(cancelJobMutation())
