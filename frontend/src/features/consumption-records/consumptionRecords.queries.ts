import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ListConsumptionRecordsData } from '@/api'
import {
  approveConsumptionRecordMutation,
  changeConsumptionRecordMutation,
  createConsumptionRecordMutation,
  deleteConsumptionRecordMutation,
  getConsumptionRecordOptions,
  listConsumptionRecordsOptions,
  getPairingOptions,
  listPairingsOptions,
  returnConsumptionRecordMutation,
  submitConsumptionRecordMutation,
  withdrawConsumptionRecordMutation,
} from '@/api/@tanstack/vue-query.gen'
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
  return useQuery({ ...listPairingsOptions({ query: { limit: 200 } }), staleTime: 60_000 })
}

export function usePairingName(id: MaybeRefOrGetter<string | undefined>) {
  const { t } = useI18n()
  const { data } = useQuery(
    computed(() => ({ ...getPairingOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
  return computed(() => t('pairings.between', data.value ?? { supporterName: '…', beneficiaryName: '…' }))
}

export const useCreateConsumptionRecord = () => useVerb(createConsumptionRecordMutation())
export const useChangeConsumptionRecord = () => useVerb(changeConsumptionRecordMutation())

export const useConsumptionRecordVerbs = () => ({
  submit: useVerb(submitConsumptionRecordMutation()),
  withdraw: useVerb(withdrawConsumptionRecordMutation()),
  approve: useVerb(approveConsumptionRecordMutation()),
  return: useVerb(returnConsumptionRecordMutation()),
  delete: useRemoval(deleteConsumptionRecordMutation()),
})
