import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import {
  checkConsumptionRecord,
  listPairings,
  type EnterConsumptionRecord,
  type ListConsumptionRecordsData,
  type PairingStatus,
  type PairingView,
} from '@/api'
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
  returnConsumptionRecordMutation,
  submitConsumptionRecordMutation,
  submitConsumptionRecordsMutation,
  voidConsumptionRecordMutation,
  withdrawConsumptionRecordMutation,
} from '@/api/@tanstack/vue-query.gen'
import { allRows } from '@/api/allRows'
import { usePairingName } from '@/components/records/comparison/comparison.queries'
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

/**
 * Pairings that a purchase may be made under: those that hold, and those that ended, because a purchase may be older.
 * What a record names already is among them, whatever became of it.
 */
export function usePairingChoices(named: MaybeRefOrGetter<string | undefined>) {
  const { t } = useI18n()
  const { data } = useQuery({
    queryKey: ['pairingChoices'],
    queryFn: () => allRows((page) => listPairings({ query: page, throwOnError: true as const })),
    staleTime: 60_000,
  })
  const known = computed(() => data.value?.filter(({ status }) => status !== 'PROPOSED'))
  const missing = computed(() => {
    const id = toValue(named)
    return id && known.value && !known.value.some((pairing) => pairing.id === id) ? id : undefined
  })
  const nameOfMissing = usePairingName(missing)
  return computed(() => {
    const name = (pairing: PairingView) => t('pairings.between', { ...pairing })
    const of = (status: PairingStatus) => known.value?.filter((pairing) => pairing.status === status) ?? []
    return [
      ...(missing.value ? [{ id: missing.value, name: nameOfMissing.value }] : []),
      ...of('ACTIVE').map((pairing) => ({ id: pairing.id, name: name(pairing) })),
      ...of('ENDED').map((pairing) => ({
        id: pairing.id,
        name: t('consumptionRecords.endedPairing', { name: name(pairing) }),
      })),
    ]
  })
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
