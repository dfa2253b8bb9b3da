import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { getJob, type JobView } from '@/api'
import { listJobsOptions } from '@/api/@tanstack/vue-query.gen'

const BETWEEN_LOOKS = 5_000

/** How much of one's own long work goes on, looked at as long as some does; and what has ended since, to be told. */
export function useEndedJobs() {
  const { data } = useQuery({
    ...listJobsOptions({ query: { over: false, limit: 20 } }),
    refetchInterval: ({ state }) => (state.data?.items.length ? BETWEEN_LOOKS : false),
  })
  const ended = ref<JobView[]>([])

  watch(data, async (now, before) => {
    const open = new Set(now?.items.map(({ id }) => id))
    const gone = before?.items.filter(({ id }) => !open.has(id)) ?? []
    const answers = await Promise.allSettled(gone.map(({ id }) => getJob({ path: { id }, throwOnError: true })))
    const over = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value.data] : []))
    // What somebody stopped himself is no news to him.
    ended.value = [...ended.value, ...over.filter(({ status }) => status !== 'CANCELLED')]
  })

  return { going: computed(() => data.value?.items.length ?? 0), ended }
}
