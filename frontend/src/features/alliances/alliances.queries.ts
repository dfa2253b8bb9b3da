import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ListAlliancesData } from '@/api'
import {
  addMemberMutation,
  changeAllianceMutation,
  changeMemberMutation,
  createAllianceMutation,
  getAllianceOptions,
  listMembersOptions,
  listAlliancesOptions,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export function useAlliances(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listAlliancesOptions({ query: toValue(query) as ListAlliancesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useAlliance(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getAllianceOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export const useCreateAlliance = () => useVerb(createAllianceMutation())
export const useChangeAlliance = () => useVerb(changeAllianceMutation())

/** Members on a day, or with the whole history where no day is given. */
export function useMembers(id: MaybeRefOrGetter<string>, on: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...listMembersOptions({
        path: { id: toValue(id) },
        query: { ...(toValue(on) ? { on: toValue(on) } : {}), limit: 200, withTotal: true },
      }),
      placeholderData: keepPreviousData,
    })),
  )
}

export const useAddMember = () => useVerb(addMemberMutation())
export const useChangeMember = () => useVerb(changeMemberMutation())
