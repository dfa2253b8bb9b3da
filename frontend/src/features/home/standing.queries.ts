import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import {
  listAuditVerificationsOptions,
  listExceptionsOptions,
  listProgressOptions,
} from '@/api/@tanstack/vue-query.gen'

type Given = MaybeRefOrGetter<string | undefined>

/** How far the alliances of a programme are that the caller may ask about. */
export function useStanding(programme: Given) {
  return useQuery(
    computed(() => ({
      ...listProgressOptions({ query: { programme: toValue(programme) ?? '' } }),
      enabled: !!toValue(programme),
    })),
  )
}

/** What deviates from the programme's rules, explained or not. */
export function useDeviations(programme: Given) {
  return useQuery(
    computed(() => ({
      ...listExceptionsOptions({ path: { id: toValue(programme) ?? '' } }),
      enabled: !!toValue(programme),
    })),
  )
}

/** The newest check of the audit chain. */
export const useLastVerification = () => useQuery(listAuditVerificationsOptions({ query: { limit: 1 } }))
