import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import {
  approveActivitiesMutation,
  approveActivityMutation,
  approveConsumptionRecordMutation,
  approveConsumptionRecordsMutation,
  approveVolunteerRecordMutation,
  approveVolunteerRecordsMutation,
  getActivityOptions,
  getConsumptionRecordOptions,
  getVolunteerRecordOptions,
  listActivitiesOptions,
  listConsumptionRecordsOptions,
  listVolunteerRecordsOptions,
  returnActivitiesMutation,
  returnActivityMutation,
  returnConsumptionRecordMutation,
  returnConsumptionRecordsMutation,
  returnVolunteerRecordMutation,
  returnVolunteerRecordsMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export type InboxKind = 'activities' | 'volunteerRecords' | 'consumptionRecords'

interface Asked {
  limit: number
  page: number
}

/** What waits for one's decision, of each kind; of records also voids and corrections that were asked for. */
export function useSubmitted(asked: MaybeRefOrGetter<Asked>) {
  const page = computed(() => ({ ...toValue(asked), withTotal: true }))
  const waiting = computed(() => ({ ...page.value, waiting: true, withoutOwn: true }))
  const warned = computed(() => ({ ...waiting.value, withWarnings: true }))
  const kept = { placeholderData: keepPreviousData }
  return {
    activities: useQuery(
      computed(() => ({
        ...listActivitiesOptions({ query: { ...waiting.value, involvement: 'ORGANIZER' } }),
        ...kept,
      })),
    ),
    volunteerRecords: useQuery(computed(() => ({ ...listVolunteerRecordsOptions({ query: warned.value }), ...kept }))),
    consumptionRecords: useQuery(
      computed(() => ({ ...listConsumptionRecordsOptions({ query: warned.value }), ...kept })),
    ),
  }
}

/** Decisions on one. */
export const useDecisions = () => ({
  activities: { approve: useVerb(approveActivityMutation()), return: useVerb(returnActivityMutation()) },
  volunteerRecords: {
    approve: useVerb(approveVolunteerRecordMutation()),
    return: useVerb(returnVolunteerRecordMutation()),
  },
  consumptionRecords: {
    approve: useVerb(approveConsumptionRecordMutation()),
    return: useVerb(returnConsumptionRecordMutation()),
  },
})

/** Decisions on many at once, each with its own outcome. */
export const useBulkDecisions = () => ({
  activities: {
    approve: useVerb(approveActivitiesMutation()),
    return: useVerb(returnActivitiesMutation()),
  },
  volunteerRecords: {
    approve: useVerb(approveVolunteerRecordsMutation()),
    return: useVerb(returnVolunteerRecordsMutation()),
  },
  consumptionRecords: {
    approve: useVerb(approveConsumptionRecordsMutation()),
    return: useVerb(returnConsumptionRecordsMutation()),
  },
})

/** One record with what was asked for, read when it is looked at. */
export function useLookedAt(kind: InboxKind, id: string) {
  const path = { path: { id } }
  return {
    activities: useQuery({ ...getActivityOptions(path), enabled: kind === 'activities' }),
    volunteerRecords: useQuery({ ...getVolunteerRecordOptions(path), enabled: kind === 'volunteerRecords' }),
    consumptionRecords: useQuery({ ...getConsumptionRecordOptions(path), enabled: kind === 'consumptionRecords' }),
  }
}
