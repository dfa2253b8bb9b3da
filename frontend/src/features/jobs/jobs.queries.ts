import { keepPreviousData, useQueries, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { JobView, ListJobsData } from '@/api'
import { cancelJobMutation, getJobOptions, listJobsOptions } from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { useVerb } from '@/components/verbs'

const BETWEEN_LOOKS = 3_000
const BETWEEN_LOOKS_IN_PASSING = 5_000

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

/** What of it goes on, asked whatever page is shown, and for as long as some does. */
export const useOpenJobs = () =>
  useQuery({
    ...listJobsOptions({ query: { over: false, limit: 20 }, meta: { inPassing: true } }),
    refetchInterval: ({ state }) => (state.data?.items.length ? BETWEEN_LOOKS_IN_PASSING : false),
  })

interface Followed {
  id: string
  /** Known to go on; nothing is asked about it then, but what its page hears of it is heard here as well. */
  goesOn: boolean
}

/** Those of these jobs that are over; the others are asked about until they are, or are no longer known. */
export const useEnded = (followed: MaybeRefOrGetter<Followed[]>) =>
  useQueries({
    queries: computed(() =>
      toValue(followed).map(({ id, goesOn }) => ({
        ...getJobOptions({ path: { id }, meta: { inPassing: true } }),
        enabled: !goesOn,
        refetchInterval: ({ state: { data, error } }: { state: { data?: JobView; error: unknown } }) =>
          data?.endedAt || (error && Problem.of(error).status === 404) ? false : BETWEEN_LOOKS_IN_PASSING,
      })),
    ),
    combine: (answers) => answers.flatMap(({ data }) => (data?.endedAt ? [data] : [])),
  })

export const useCancelJob = () => useVerb(cancelJobMutation())
