import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { getFiguresOptions, getLatestPeriodOptions } from '@/api/@tanstack/vue-query.gen'

export interface Period {
  from: string
  to: string
}

export const HEADLINES = ['joint_theme_days', 'consumption_fen', 'appeals_cleared', 'volunteer_activities'].join(',')
export const COMPARED = [
  'joint_theme_days',
  'volunteer_activities',
  'volunteer_minutes',
  'consumption_fen',
  'appeals_cleared',
].join(',')

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))

/** The period of an address; undefined where it names none. */
export const periodOf = ({ from, to }: Record<string, unknown>): Period | undefined =>
  isDay(from) && isDay(to) ? { from, to } : undefined

/** The latest programme that has approved records. */
export function useLatestPeriod(enabled: MaybeRefOrGetter<boolean>) {
  return useQuery(computed(() => ({ ...getLatestPeriodOptions(), enabled: toValue(enabled) })))
}

type Grouping = 'alliance' | 'organization' | 'month'

export function useFigures(metrics: string, period: MaybeRefOrGetter<Period | undefined>, groupBy?: Grouping) {
  return useQuery(
    computed(() => ({
      ...getFiguresOptions({ query: { metrics, ...toValue(period), ...(groupBy ? { groupBy } : {}) } }),
      enabled: !!toValue(period),
      placeholderData: keepPreviousData,
    })),
  )
}

/** The same as a workbook. */
export const figuresFile = (metrics: string, period: Period, groupBy: Grouping): string =>
  `/api/v1/figures/download?${new URLSearchParams({ metrics, ...period, groupBy })}`
