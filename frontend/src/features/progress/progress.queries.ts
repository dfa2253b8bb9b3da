import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { getLatestPeriodOptions, getProgrammeOptions, listProgressOptions } from '@/api/@tanstack/vue-query.gen'

type Given = MaybeRefOrGetter<string | undefined>

/** The latest programme that has approved records. */
export function useLatestProgramme(enabled: MaybeRefOrGetter<boolean>) {
  return useQuery(computed(() => ({ ...getLatestPeriodOptions(), enabled: toValue(enabled) })))
}

export function useProgramme(id: Given) {
  return useQuery(
    computed(() => ({ ...getProgrammeOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** Of every alliance of the programme that the caller may ask about, in official order. */
export function useProgress(programme: Given, on: Given) {
  return useQuery(
    computed(() => ({
      ...listProgressOptions({
        query: { programme: toValue(programme) ?? '', ...(toValue(on) ? { on: toValue(on) } : {}) },
      }),
      enabled: !!toValue(programme),
      placeholderData: keepPreviousData,
    })),
  )
}

/** The same as a workbook. */
export const progressFile = (programme: string, on?: string): string =>
  `/api/v1/alliances/progress/download?${new URLSearchParams({ programme, ...(on ? { on } : {}) })}`
