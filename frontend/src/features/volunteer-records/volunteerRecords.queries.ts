import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListVolunteerRecordsData } from '@/api'
import {
  approveVolunteerRecordMutation,
  changeVolunteerRecordMutation,
  createVolunteerRecordMutation,
  deleteVolunteerRecordMutation,
  getActivityOptions,
  getVolunteerOptions,
  getVolunteerRecordOptions,
  listActivitiesOptions,
  listVolunteerRecordsOptions,
  returnVolunteerRecordMutation,
  submitVolunteerRecordMutation,
  withdrawVolunteerRecordMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useRemoval, useVerb } from '@/components/verbs'

export function useVolunteerRecords(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listVolunteerRecordsOptions({ query: toValue(query) as ListVolunteerRecordsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useVolunteerRecord(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getVolunteerRecordOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** Activities that a record may belong to, found by a part of the title. */
export function useActivitySearch(q: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() => ({
      ...listActivitiesOptions({ query: { ...(toValue(q) ? { q: toValue(q) } : {}), limit: 30 } }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useActivityTitle(id: MaybeRefOrGetter<string | undefined>) {
  const { data } = useQuery(
    computed(() => ({ ...getActivityOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
  return computed(() => data.value?.title)
}

/** Named by number: a list of records needs no names. */
export function useVolunteerNumber(id: MaybeRefOrGetter<string | undefined>) {
  const { data } = useQuery(
    computed(() => ({ ...getVolunteerOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
  return computed(() => data.value?.number)
}

export const useCreateVolunteerRecord = () => useVerb(createVolunteerRecordMutation())
export const useChangeVolunteerRecord = () => useVerb(changeVolunteerRecordMutation())

export const useVolunteerRecordVerbs = () => ({
  submit: useVerb(submitVolunteerRecordMutation()),
  withdraw: useVerb(withdrawVolunteerRecordMutation()),
  approve: useVerb(approveVolunteerRecordMutation()),
  return: useVerb(returnVolunteerRecordMutation()),
  delete: useRemoval(deleteVolunteerRecordMutation()),
})
