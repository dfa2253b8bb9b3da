import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import {
  approveActivityMutation,
  approveConsumptionRecordMutation,
  approveVolunteerRecordMutation,
  listActivitiesOptions,
  listConsumptionRecordsOptions,
  listVolunteerRecordsOptions,
  returnActivityMutation,
  returnConsumptionRecordMutation,
  returnVolunteerRecordMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export type InboxKind = 'activities' | 'volunteerRecords' | 'consumptionRecords'

interface Asked {
  limit: number
  page: number
}

const submitted = (asked: Asked) => ({ ...asked, status: 'SUBMITTED' as const, withTotal: true })

/** What waits for approval, of each kind. */
export function useSubmitted(asked: MaybeRefOrGetter<Asked>) {
  const query = computed(() => submitted(toValue(asked)))
  const kept = { placeholderData: keepPreviousData }
  return {
    activities: useQuery(
      computed(() => ({ ...listActivitiesOptions({ query: { ...query.value, involvement: 'ORGANIZER' } }), ...kept })),
    ),
    volunteerRecords: useQuery(computed(() => ({ ...listVolunteerRecordsOptions({ query: query.value }), ...kept }))),
    consumptionRecords: useQuery(
      computed(() => ({ ...listConsumptionRecordsOptions({ query: query.value }), ...kept })),
    ),
  }
}

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
