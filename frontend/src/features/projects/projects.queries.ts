import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { listMembers, listPairings, type ListProjectsData } from '@/api'
import {
  changeProjectMutation,
  completeProjectMutation,
  createProjectMutation,
  getPairingOptions,
  getProjectOptions,
  listProjectsOptions,
  stopProjectMutation,
} from '@/api/@tanstack/vue-query.gen'
import { allRows } from '@/api/allRows'
import { useVerb } from '@/components/verbs'

const MINUTE = 60_000

export function useProjects(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listProjectsOptions({ query: toValue(query) as ListProjectsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useProject(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getProjectOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** The pairing that a project is done under. */
export function usePairingOf(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...getPairingOptions({ path: { id: toValue(id) ?? '' } }),
      enabled: !!toValue(id),
      staleTime: MINUTE,
    })),
  )
}

/** Every pairing that holds; projects are entered under one of them. */
export function useActivePairings() {
  return useQuery({
    queryKey: ['activePairings'],
    queryFn: () =>
      allRows((page) => listPairings({ query: { status: 'ACTIVE' as const, ...page }, throwOnError: true as const })),
    staleTime: MINUTE,
  })
}

/** Units of an alliance on a day; one of them leads. */
export function useMembersOn(alliance: MaybeRefOrGetter<string | undefined>, on: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() => ({
      queryKey: ['membersOn', toValue(alliance), toValue(on)],
      queryFn: () =>
        allRows((page) =>
          listMembers({
            path: { id: toValue(alliance)! },
            query: { on: toValue(on), ...page },
            throwOnError: true as const,
          }),
        ),
      enabled: !!toValue(alliance),
      staleTime: MINUTE,
    })),
  )
}

export const useCreateProject = () => useVerb(createProjectMutation())
export const useChangeProject = () => useVerb(changeProjectMutation())
export const useCompleteProject = () => useVerb(completeProjectMutation())
export const useStopProject = () => useVerb(stopProjectMutation())
