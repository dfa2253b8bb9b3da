import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListPairingsData } from '@/api'
import {
  changePairingMutation,
  confirmPairingMutation,
  createPairingMutation,
  endPairingMutation,
  getPairingOptions,
  listPairingsOptions,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export function usePairings(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listPairingsOptions({ query: toValue(query) as ListPairingsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function usePairing(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getPairingOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export const useCreatePairing = () => useVerb(createPairingMutation())
export const useChangePairing = () => useVerb(changePairingMutation())
export const useConfirmPairing = () => useVerb(confirmPairingMutation())
export const useEndPairing = () => useVerb(endPairingMutation())
