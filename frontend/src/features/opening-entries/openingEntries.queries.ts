import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListOpeningEntriesData } from '@/api'
import {
  approveOpeningEntryMutation,
  changeOpeningEntryMutation,
  createOpeningEntryMutation,
  deleteOpeningAttachmentMutation,
  deleteOpeningEntryMutation,
  getOpeningEntryOptions,
  listOpeningAttachmentsOptions,
  listOpeningEntriesOptions,
  returnOpeningEntryMutation,
  submitOpeningEntryMutation,
  voidOpeningEntryMutation,
  withdrawOpeningEntryMutation,
} from '@/api/@tanstack/vue-query.gen'
import { upload } from '@/api/upload'
import { useRemoval, useVerb } from '@/components/verbs'

export function useOpeningEntries(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listOpeningEntriesOptions({ query: toValue(query) as ListOpeningEntriesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useOpeningEntry(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getOpeningEntryOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export const useCreateOpeningEntry = () => useVerb(createOpeningEntryMutation())
export const useChangeOpeningEntry = () => useVerb(changeOpeningEntryMutation())

export const useOpeningEntryVerbs = () => ({
  submit: useVerb(submitOpeningEntryMutation()),
  withdraw: useVerb(withdrawOpeningEntryMutation()),
  approve: useVerb(approveOpeningEntryMutation()),
  return: useVerb(returnOpeningEntryMutation()),
  void: useVerb(voidOpeningEntryMutation()),
  delete: useRemoval(deleteOpeningEntryMutation()),
})

export function useSheets(entry: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() =>
      listOpeningAttachmentsOptions({ path: { id: toValue(entry) }, query: { sort: 'createdAt', limit: 200 } }),
    ),
  )
}

const sheetsOf = (entry: string) => `/api/v1/opening-entries/${entry}/attachments`
export const addressOfSheet = (entry: string, file: string) => `${sheetsOf(entry)}/${file}`

interface Sent {
  entry: string
  file: File
  onProgress: (share: number) => void
}

export const useAddSheet = () =>
  useVerb({ mutationFn: ({ entry, file, onProgress }: Sent) => upload(sheetsOf(entry), file, onProgress) })
export const useDeleteSheet = () => useVerb(deleteOpeningAttachmentMutation())
