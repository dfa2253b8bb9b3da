import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { listActivities, type ActivitySummary, type ListActivitiesData } from '@/api'
import {
  approveActivityMutation,
  cancelActivityMutation,
  changeActivityMutation,
  correctActivityMutation,
  createActivityMutation,
  deleteActivityAttachmentMutation,
  deleteActivityMutation,
  getActivityOptions,
  getOrganizationOptions,
  holdActivityMutation,
  listActivitiesOptions,
  listActivityAttachmentsOptions,
  listActivityDuplicatesOptions,
  listDuplicatePairsOptions,
  mergeActivityMutation,
  repeatActivityMutation,
  reportActivityMutation,
  returnActivityMutation,
  voidActivityMutation,
  withdrawActivityMutation,
} from '@/api/@tanstack/vue-query.gen'
import { upload } from '@/api/upload'
import { useRemoval, useVerb } from '@/components/verbs'

type Query = ListActivitiesData['query']

export function useActivities(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listActivitiesOptions({ query: toValue(query) as Query }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useActivity(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getActivityOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** Those of one series, first to last. */
export function useSeries(series: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...listActivitiesOptions({ query: { series: toValue(series), sort: 'heldOn', limit: 200 } }),
      enabled: !!toValue(series),
    })),
  )
}

const PAGE = 200
const MOST_PAGES = 5

/** All of a month that the caller sees, page by page. */
export function useActivitiesOf(
  period: MaybeRefOrGetter<{ from: string; to: string }>,
  filters: MaybeRefOrGetter<object>,
) {
  return useQuery(
    computed(() => {
      const query: Query = { ...toValue(filters), ...toValue(period), sort: 'heldOn', limit: PAGE }
      return {
        queryKey: ['activities', 'whole', query],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const all: ActivitySummary[] = []
          for (let page = 1; page <= MOST_PAGES; page++) {
            const { data } = await listActivities({ query: { ...query, page }, signal, throwOnError: true })
            all.push(...data.items)
            if (data.items.length < PAGE) break
          }
          return all
        },
        placeholderData: keepPreviousData,
      }
    }),
  )
}

export function useDuplicatesOf(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery(
    computed(() => ({ ...listActivityDuplicatesOptions({ path: { id: toValue(id) } }), enabled: toValue(enabled) })),
  )
}

export function useDuplicatePairs(period: MaybeRefOrGetter<{ from: string; to: string } | undefined>) {
  return useQuery(
    computed(() => ({
      ...listDuplicatePairsOptions({ query: toValue(period) ?? { from: '', to: '' } }),
      enabled: !!toValue(period),
    })),
  )
}

export function useActivityAttachments(id: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() =>
      listActivityAttachmentsOptions({ path: { id: toValue(id) }, query: { sort: 'createdAt', limit: 200 } }),
    ),
  )
}

const filesOf = (activity: string) => `/api/v1/activities/${activity}/attachments`
export const addressOfFile = (activity: string, file: string) => `${filesOf(activity)}/${file}`

interface Sent {
  activity: string
  file: File
  onProgress: (share: number) => void
}

export const useAddAttachment = () =>
  useVerb({ mutationFn: ({ activity, file, onProgress }: Sent) => upload(filesOf(activity), file, onProgress) })
export const useDeleteAttachment = () => useVerb(deleteActivityAttachmentMutation())

export { useActivityKinds, useVenues } from '@/components/records/comparison/comparison.queries'

export function useOrganizer(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...getOrganizationOptions({ path: { id: toValue(id) ?? '' } }),
      enabled: !!toValue(id),
      staleTime: 60_000,
    })),
  )
}

export const useCreateActivity = () => useVerb(createActivityMutation())
export const useChangeActivity = () => useVerb(changeActivityMutation())
export const useCorrectActivity = () => useVerb(correctActivityMutation())
export const useRepeatActivity = () => useVerb(repeatActivityMutation())
export const useMergeActivity = () => useVerb(mergeActivityMutation())

export const useActivityVerbs = () => ({
  hold: useVerb(holdActivityMutation()),
  report: useVerb(reportActivityMutation()),
  withdraw: useVerb(withdrawActivityMutation()),
  approve: useVerb(approveActivityMutation()),
  return: useVerb(returnActivityMutation()),
  cancel: useVerb(cancelActivityMutation()),
  void: useVerb(voidActivityMutation()),
  delete: useRemoval(deleteActivityMutation()),
})
