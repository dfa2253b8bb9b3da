import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import {
  getLatestPeriodOptions,
  getReminderOptions,
  getReportingOptions,
  giveZeroReportMutation,
  listAlliancesOptions,
  takeBackZeroReportMutation,
} from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { useVerb } from '@/components/verbs'

/** Of which month, and of which alliance if not of all. */
export interface ReportingQuery {
  month: string
  alliance?: string
}

/** The latest programme that has approved records. */
export const useLatestPeriod = (enabled: MaybeRefOrGetter<boolean>) =>
  useQuery(computed(() => ({ ...getLatestPeriodOptions(), enabled: toValue(enabled) })))

export function useReporting(asked: MaybeRefOrGetter<ReportingQuery | undefined>) {
  return useQuery(
    computed(() => ({
      ...getReportingOptions({ query: { ...toValue(asked) } }),
      enabled: !!toValue(asked),
      placeholderData: keepPreviousData,
    })),
  )
}

/** The notice in words; written anew whenever it is opened. */
export function useReminder(asked: MaybeRefOrGetter<ReportingQuery | undefined>) {
  return useQuery(
    computed(() => ({
      ...getReminderOptions({ query: { ...toValue(asked) } }),
      enabled: !!toValue(asked),
      staleTime: 0,
    })),
  )
}

/** Alliances of a programme in their official order. */
export function useAllianceOrder(programme: MaybeRefOrGetter<string | undefined>) {
  const { data } = useQuery(
    computed(() => ({
      ...listAlliancesOptions({ query: { programme: toValue(programme), limit: 200 } }),
      enabled: !!toValue(programme),
      staleTime: 60_000,
    })),
  )
  return computed(() => data.value?.items.map(({ id }) => id) ?? [])
}

export const useGiveZeroReport = () => useVerb({ ...giveZeroReportMutation(), onError: useOvertaken() })
export const useTakeBackZeroReport = () => useVerb({ ...takeBackZeroReportMutation(), onError: useOvertaken() })

/** Refused because things stand differently by now: how they stand is read. */
function useOvertaken() {
  const queries = useQueryClient()
  return (error: unknown) => {
    if (Problem.of(error).status === 409) void queries.invalidateQueries()
  }
}
