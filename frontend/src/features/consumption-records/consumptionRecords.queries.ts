import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { checkConsumptionRecord, type EnterConsumptionRecord, type ListConsumptionRecordsData } from '@/api'
import {
  allowVoucherMutation,
  approveConsumptionRecordMutation,
  changeConsumptionRecordMutation,
  correctConsumptionRecordMutation,
  createConsumptionRecordMutation,
  deleteConsumptionRecordMutation,
  getConsumptionRecordOptions,
  getVoucherHolderOptions,
  listConsumptionRecordsOptions,
  listPairingsOptions,
  returnConsumptionRecordMutation,
  submitConsumptionRecordMutation,
  submitConsumptionRecordsMutation,
  voidConsumptionRecordMutation,
  withdrawConsumptionRecordMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useRecordCheck } from '@/components/records/recordCheck'
import { useRemoval, useVerb } from '@/components/verbs'

export function useConsumptionRecords(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listConsumptionRecordsOptions({ query: toValue(query) as ListConsumptionRecordsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useConsumptionRecord(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getConsumptionRecordOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** Pairings that a purchase may be made under. */
export function usePairingChoices() {
  const { data } = useQuery({ ...listPairingsOptions({ query: { limit: 200 } }), staleTime: 60_000 })
  return computed(
    () =>
      data.value?.items.map(({ id, supporterName, beneficiaryName }) => ({
        id,
        name: `${supporterName}—${beneficiaryName}`,
      })) ?? [],
  )
}

/** Which other purchase holds the voucher of this one; the committee's to know. */
export function useVoucherHolder(id: MaybeRefOrGetter<string>) {
  return useQuery(computed(() => getVoucherHolderOptions({ path: { id: toValue(id) } })))
}

/** What would be said to it; `record` is the one that would change. */
export const useConsumptionRecordCheck = (content: () => EnterConsumptionRecord | undefined, record?: string) =>
  useRecordCheck('consumption-record', content, async (body, signal) => {
    const { data } = await checkConsumptionRecord({ body, query: { record }, signal, throwOnError: true })
    return data
  })

export const useCreateConsumptionRecord = () => useVerb(createConsumptionRecordMutation())
export const useChangeConsumptionRecord = () => useVerb(changeConsumptionRecordMutation())

export const useCorrectConsumptionRecord = () => useVerb(correctConsumptionRecordMutation())
export const useAllowVoucher = () => useVerb(allowVoucherMutation())

/** Many drafts at once, each with its own outcome. */
export const useSubmitConsumptionRecords = () => useVerb(submitConsumptionRecordsMutation())

export const useConsumptionRecordVerbs = () => ({
  submit: useVerb(submitConsumptionRecordMutation()),
  withdraw: useVerb(withdrawConsumptionRecordMutation()),
  approve: useVerb(approveConsumptionRecordMutation()),
  return: useVerb(returnConsumptionRecordMutation()),
  void: useVerb(voidConsumptionRecordMutation()),
  delete: useRemoval(deleteConsumptionRecordMutation()),
})
