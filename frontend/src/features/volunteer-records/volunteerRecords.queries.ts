import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { checkVolunteerRecord, type EnterVolunteerRecord, type ListVolunteerRecordsData } from '@/api'
import {
  approveVolunteerRecordMutation,
  changeVolunteerRecordMutation,
  correctVolunteerRecordMutation,
  createVolunteerRecordMutation,
  deleteVolunteerRecordMutation,
  getVolunteerRecordOptions,
  listActivitiesOptions,
  listVolunteerRecordsOptions,
  listVolunteersOptions,
  returnVolunteerRecordMutation,
  submitVolunteerRecordMutation,
  submitVolunteerRecordsMutation,
  voidVolunteerRecordMutation,
  withdrawVolunteerRecordMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useRecordCheck } from '@/components/records/recordCheck'
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

/** Volunteers of a unit who serve, found by number or name. */
export function useVolunteerSearch(q: MaybeRefOrGetter<string>, organization: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...listVolunteersOptions({
        query: {
          ...(toValue(q) ? { q: toValue(q) } : {}),
          organization: toValue(organization),
          retired: false,
          limit: 30,
        },
      }),
      enabled: !!toValue(organization),
      placeholderData: keepPreviousData,
    })),
  )
}

/** What would be said to it; `record` is the one that would change. */
export const useVolunteerRecordCheck = (content: () => EnterVolunteerRecord | undefined, record?: string) =>
  useRecordCheck('volunteer-record', content, async (body, signal) => {
    const { data } = await checkVolunteerRecord({ body, query: { record }, signal, throwOnError: true })
    return data
  })

export const useCreateVolunteerRecord = () => useVerb(createVolunteerRecordMutation())
export const useChangeVolunteerRecord = () => useVerb(changeVolunteerRecordMutation())

export const useCorrectVolunteerRecord = () => useVerb(correctVolunteerRecordMutation())

/** Many drafts at once, each with its own outcome. */
export const useSubmitVolunteerRecords = () => useVerb(submitVolunteerRecordsMutation())

export const useVolunteerRecordVerbs = () => ({
  submit: useVerb(submitVolunteerRecordMutation()),
  withdraw: useVerb(withdrawVolunteerRecordMutation()),
  approve: useVerb(approveVolunteerRecordMutation()),
  return: useVerb(returnVolunteerRecordMutation()),
  void: useVerb(voidVolunteerRecordMutation()),
  delete: useRemoval(deleteVolunteerRecordMutation()),
})
