import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { getFiguresOptions, getLatestPeriodOptions } from '@/api/@tanstack/vue-query.gen'

/** Whose figures: a unit's or an alliance's. */
export type Whose = { organization: string } | { alliance: string }

const METRICS = ['activities', 'volunteer_minutes', 'consumption_fen'].join(',')

/** The year of the latest programme that has approved records. */
export function useLatestYear() {
  const { data } = useQuery({ ...getLatestPeriodOptions(), retry: false })
  return computed(() => (data.value ? Number(data.value.to.slice(0, 4)) : undefined))
}

/** Hours, purchases and activities of a year, as a whole or by month. */
export function useYearFigures(
  whose: MaybeRefOrGetter<Whose>,
  year: MaybeRefOrGetter<number | undefined>,
  groupBy?: 'month',
) {
  return useQuery(
    computed(() => {
      const of = toValue(year)
      const period = { from: `${of}-01-01`, to: `${of}-12-31` }
      return {
        ...getFiguresOptions({
          query: { metrics: METRICS, ...toValue(whose), ...period, ...(groupBy ? { groupBy } : {}) },
        }),
        enabled: !!of,
      }
    }),
  )
}
