import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { showScreen, type ListScreensData } from '@/api'
import { createScreenMutation, deleteScreenMutation, listScreensOptions } from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { useIssue, useVerb } from '@/components/verbs'

const BETWEEN_LOOKS = 60_000
const AFTER_DEATH = 600_000

/** A wall must not keep somebody signed in who opened it in his own browser. */
const AS_NOBODY = { credentials: 'omit' } as const

export function useScreens(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listScreensOptions({ query: toValue(query) as ListScreensData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export const useSetUpScreen = () => useIssue(createScreenMutation())
export const useTakeDownScreen = () => useVerb(deleteScreenMutation())

/** Looked at again each minute, also while nobody touches it; seldom once the key is dead, as it may have been a restart. */
export function useShownScreen(key: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['screen', computed(() => toValue(key))],
    queryFn: async ({ signal }) =>
      (await showScreen({ ...AS_NOBODY, headers: { 'X-Screen-Key': toValue(key) }, signal, throwOnError: true })).data,
    refetchInterval: ({ state }) => (Problem.of(state.error).status === 404 ? AFTER_DEATH : BETWEEN_LOOKS),
    refetchIntervalInBackground: true,
  })
}

/** What is shown on a wall, of this app. */
export const screenAddress = (key: string) => `${location.origin}/screen#${key}`
