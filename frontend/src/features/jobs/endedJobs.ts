import { useQueryClient } from '@tanstack/vue-query'
import { computed, shallowRef, watch } from 'vue'
import type { JobView } from '@/api'
import { readAgain } from '@/components/verbs'
import { useEnded, useOpenJobs } from './jobs.queries'

/** How much of one's own long work goes on; and what has ended since it was seen to go on, to be told. */
export function useEndedJobs() {
  const queries = useQueryClient()
  const { data } = useOpenJobs()
  const open = computed(() => new Set(data.value?.items.map(({ id }) => id)))
  const followed = shallowRef<string[]>([])
  const news = shallowRef<JobView[]>([])

  watch(open, (ids) => (followed.value = [...new Set([...followed.value, ...ids])]), { immediate: true })

  // One that is no longer among the open ones need not be over: so many are not listed.
  const ended = useEnded(() => followed.value.map((id) => ({ id, goesOn: open.value.has(id) })))

  watch(ended, (jobs) => {
    const over = jobs.filter(({ id }) => followed.value.includes(id))
    if (!over.length) return
    followed.value = followed.value.filter((id) => !over.some((job) => job.id === id))
    // What somebody stopped himself is no news to him.
    news.value = [...news.value, ...over.filter(({ status }) => status !== 'CANCELLED')]
    // Stopped or not, it may have written what is on screen.
    void readAgain(queries)
  })

  return { going: computed(() => open.value.size), news }
}
