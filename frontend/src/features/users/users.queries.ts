import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListUsersData } from '@/api'
import {
  adoptUserMutation,
  changeUserMutation,
  createUserMutation,
  disableUserMutation,
  enableUserMutation,
  getUserHandoverOptions,
  getUserOptions,
  grantUserRolesMutation,
  listUsersOptions,
  moveUserMutation,
  resetUserMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useIssue, useVerb } from '@/components/verbs'

type Query = ListUsersData['query']

export function useUsers(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listUsersOptions({ query: toValue(query) as Query }),
      placeholderData: keepPreviousData,
    })),
  )
}

export const useUser = (id: MaybeRefOrGetter<string>) =>
  useQuery(computed(() => getUserOptions({ path: { id: toValue(id) } })))

/** What somebody leaves open; told to the administrator only. */
export const useHandover = (id: MaybeRefOrGetter<string>) =>
  useQuery(computed(() => getUserHandoverOptions({ path: { id: toValue(id) } })))

/** Who does the same work; not asked while there is nothing to ask by. */
export function usePeers(query: MaybeRefOrGetter<Query | undefined>) {
  return useQuery(
    computed(() => ({
      ...listUsersOptions({ query: { ...toValue(query), status: 'ACTIVE', limit: 50 } }),
      enabled: !!toValue(query),
    })),
  )
}

export const useCreateUser = () => useVerb(createUserMutation())
export const useAdoptUser = () => useVerb(adoptUserMutation())
export const useGrantRoles = () => useVerb(grantUserRolesMutation())

export const useUserVerbs = () => ({
  change: useVerb(changeUserMutation()),
  reset: useIssue(resetUserMutation()),
  disable: useVerb(disableUserMutation()),
  enable: useVerb(enableUserMutation()),
})

export const useLeaving = () => ({
  move: useVerb(moveUserMutation()),
  disable: useVerb(disableUserMutation()),
})
