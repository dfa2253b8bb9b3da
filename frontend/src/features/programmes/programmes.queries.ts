import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListProgrammesData } from '@/api'
import {
  changeProgrammeMutation,
  createProgrammeMutation,
  getProgrammeOptions,
  listProgrammesOptions,
  publishProgrammeMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export function useProgrammes(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listProgrammesOptions({ query: toValue(query) as ListProgrammesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useProgramme(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getProgrammeOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export const useCreateProgramme = () => useVerb(createProgrammeMutation())
export const useChangeProgramme = () => useVerb(changeProgrammeMutation())
export const usePublishProgramme = () => useVerb(publishProgrammeMutation())
