import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListProgrammesData } from '@/api'
import {
  adoptProgrammePresetMutation,
  beginProgrammeVersionMutation,
  changeProgrammeMutation,
  copyProgrammeMutation,
  createProgrammeMutation,
  discardProgrammeDraftMutation,
  getProgrammeOptions,
  listExceptionsOptions,
  listProgrammePresetsOptions,
  listProgrammesOptions,
  listProgrammeVersionsOptions,
  publishProgrammeMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

type Id = MaybeRefOrGetter<string>

export function useProgrammes(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listProgrammesOptions({ query: toValue(query) as ListProgrammesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export const useProgramme = (id: Id) => useQuery(computed(() => getProgrammeOptions({ path: { id: toValue(id) } })))

/** All versions that the caller may see, latest first. */
export const useVersions = (id: Id) =>
  useQuery(computed(() => listProgrammeVersionsOptions({ path: { id: toValue(id) } })))

/** What deviates from the soft rules on a day; without one, today within the programme's year. */
export function useExceptions(id: Id, on: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => {
      const day = toValue(on)
      return listExceptionsOptions({ path: { id: toValue(id) }, ...(day ? { query: { on: day } } : {}) })
    }),
  )
}

export const usePresets = () => useQuery({ ...listProgrammePresetsOptions(), staleTime: Infinity })

export const useAdoptPreset = () => useVerb(adoptProgrammePresetMutation())
export const useCreateProgramme = () => useVerb(createProgrammeMutation())
export const useCopyProgramme = () => useVerb(copyProgrammeMutation())
export const useChangeProgramme = () => useVerb(changeProgrammeMutation())

export const useProgrammeVerbs = () => ({
  publish: useVerb(publishProgrammeMutation()),
  newVersion: useVerb(beginProgrammeVersionMutation()),
  discard: useVerb(discardProgrammeDraftMutation()),
})
