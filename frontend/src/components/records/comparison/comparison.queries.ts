import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import {
  getActivityOptions,
  getPairingOptions,
  getVolunteerOptions,
  listActivityKindsOptions,
  listVenuesOptions,
} from '@/api/@tanstack/vue-query.gen'

type Id = MaybeRefOrGetter<string | undefined>

/** What records name by ids, as it is called. */
export function useActivityTitle(id: Id) {
  const { data } = useQuery(
    computed(() => ({ ...getActivityOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
  return computed(() => data.value?.title)
}

export function useVolunteer(id: Id) {
  return useQuery(
    computed(() => ({ ...getVolunteerOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export function usePairingName(id: Id) {
  const { t } = useI18n()
  const { data } = useQuery(
    computed(() => ({ ...getPairingOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
  return computed(() => t('pairings.between', data.value ?? { supporterName: '…', beneficiaryName: '…' }))
}

export function useActivityKinds() {
  return useQuery({ ...listActivityKindsOptions({ query: { limit: 200 } }), staleTime: 60_000 })
}

/** Every venue, also those out of use: old activities name them. */
export function useVenues() {
  return useQuery({ ...listVenuesOptions({ query: { limit: 200 } }), staleTime: 60_000 })
}
