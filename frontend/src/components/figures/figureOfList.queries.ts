import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { Metric } from '@/api'
import { getFiguresOptions } from '@/api/@tanstack/vue-query.gen'
import type { ListAddress } from '../lists/listAddress'

/** The filters that lists and figures share. A programme narrows neither, except what is in none of its alliances. */
const SHARED = ['status', 'from', 'to', 'organization', 'alliance', 'programme']

/** What all rows of a list come to, on this page and on the others; undefined where no figure counts exactly these. */
export function useFigureOfList(
  metric: Metric,
  { filters }: ListAddress,
  page: () => { items: unknown[]; total?: number } | undefined,
) {
  const asked = computed(() => {
    const { status, from, to, organization, alliance } = filters.value
    const isShared = Object.keys(filters.value).every((name) => SHARED.includes(name))
    if (!isShared || status !== 'APPROVED' || !from || !to || alliance === 'none') return undefined
    return { from, to, ...(organization ? { organization } : {}), ...(alliance ? { alliance } : {}) }
  })
  const goesOn = computed(() => (page()?.items.length ?? 0) < (page()?.total ?? 0))
  const { data } = useQuery(
    computed(() => ({
      ...getFiguresOptions({ query: { metrics: metric, ...asked.value } }),
      enabled: !!asked.value && goesOn.value,
    })),
  )
  return computed(() => {
    const figure = asked.value && data.value?.figures.find((one) => one.metric === metric)
    // What comes from older sheets has no rows here.
    return figure && figure.value - (figure.opening ?? 0)
  })
}
