import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { getConsumptionDeclaration, type ConsumptionTargetView, type ListConsumptionTargetsData } from '@/api'
import { declareConsumptionMutation, listConsumptionTargetsOptions } from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { useVerb } from '@/components/verbs'

type Query = ListConsumptionTargetsData['query']

export function useTargets(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listConsumptionTargetsOptions({ query: toValue(query) as Query }),
      placeholderData: keepPreviousData,
    })),
  )
}

/** The account of one unit; undefined where it owes none. */
export function useTarget(organization: MaybeRefOrGetter<string | undefined>, asked: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listConsumptionTargetsOptions({ query: { ...toValue(asked), organization: toValue(organization) } as Query }),
      enabled: !!toValue(organization),
      select: ({ items }: { items: ConsumptionTargetView[] }) => ({ target: items[0] }),
    })),
  )
}

/** What a unit declared for a year; null while it has not. */
export function useDeclaration(organization: MaybeRefOrGetter<string>, year: MaybeRefOrGetter<number>) {
  return useQuery(
    computed(() => ({
      queryKey: ['consumption-declaration', toValue(organization), toValue(year)],
      queryFn: async () => {
        const path = { organizationId: toValue(organization), year: toValue(year) }
        try {
          return (await getConsumptionDeclaration({ path, throwOnError: true })).data
        } catch (error) {
          if (Problem.of(error).status === 404) return null
          throw error
        }
      },
    })),
  )
}

export const useDeclare = () => useVerb(declareConsumptionMutation())
