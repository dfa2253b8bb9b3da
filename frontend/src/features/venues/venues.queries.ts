import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { listVenues, type ListVenuesData } from '@/api'
import { changeVenueMutation, createVenueMutation, listVenuesOptions } from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { useVerb } from '@/components/verbs'

export function useVenues(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listVenuesOptions({ query: toValue(query) as ListVenuesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

const PAGE = 200

/** One venue; the API has them as a list only. */
export function useVenue(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      queryKey: ['venue', toValue(id)],
      enabled: !!toValue(id),
      queryFn: async () => {
        for (let page = 1; ; page++) {
          const { data } = await listVenues({ query: { limit: PAGE, page }, throwOnError: true })
          const found = data.items.find((venue) => venue.id === toValue(id))
          if (found) return found
          if (data.items.length < PAGE) throw new Problem({ status: 404 })
        }
      },
    })),
  )
}

export const useCreateVenue = () => useVerb(createVenueMutation())
export const useChangeVenue = () => useVerb(changeVenueMutation())
