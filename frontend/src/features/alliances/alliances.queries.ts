import { keepPreviousData, useQueries, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { AllianceView, ListAlliancesData } from '@/api'
import {
  addMemberMutation,
  changeAllianceLeadMutation,
  changeAllianceMutation,
  changeMemberMutation,
  createAllianceMutation,
  getActivityOptions,
  getAllianceOptions,
  getProgrammeOptions,
  getProgressOptions,
  listActivitiesOptions,
  listAlliancesOptions,
  listMembersOptions,
  listPairingsOptions,
  listProgressOptions,
  turnMemberMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

type Given<Value> = MaybeRefOrGetter<Value | undefined>

export function useAlliances(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listAlliancesOptions({ query: toValue(query) as ListAlliancesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

/** As it is on a day; today within the programme's year where no day is given. */
export function useAlliance(id: Given<string>, on?: Given<string>) {
  return useQuery(
    computed(() => ({
      ...getAllianceOptions({ path: { id: toValue(id) ?? '' }, query: toValue(on) ? { on: toValue(on) } : {} }),
      enabled: !!toValue(id),
      placeholderData: (before: AllianceView | undefined) => (before?.id === toValue(id) ? before : undefined),
    })),
  )
}

export const useCreateAlliance = () => useVerb(createAllianceMutation())
export const useChangeAlliance = () => useVerb(changeAllianceMutation())

/** The other alliances of a programme, in official order. */
export function useOtherAlliances(programme: Given<string>, except: MaybeRefOrGetter<string>) {
  const { data } = useQuery(
    computed(() => ({
      ...listAlliancesOptions({ query: { programme: toValue(programme), limit: 200 } }),
      enabled: !!toValue(programme),
    })),
  )
  return computed(() => data.value?.items.filter(({ id }) => id !== toValue(except)) ?? [])
}

/** The whole history of an alliance, in official order. */
export function useMembers(id: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() => listMembersOptions({ path: { id: toValue(id) }, query: { limit: 200, sort: 'sortOrder' } })),
  )
}

export const useMemberVerbs = () => ({
  add: useVerb(addMemberMutation()),
  change: useVerb(changeMemberMutation()),
  turn: useVerb(turnMemberMutation()),
  changeLead: useVerb(changeAllianceLeadMutation()),
})

export function useProgramme(id: Given<string>) {
  return useQuery(
    computed(() => ({ ...getProgrammeOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** What the alliance itself, not one of its units, is paired with on a day. */
export function usePartners(alliance: MaybeRefOrGetter<string>, day: Given<string>) {
  return useQuery(
    computed(() => ({
      ...listPairingsOptions({
        query: { organization: toValue(alliance), active: true, asOf: toValue(day), limit: 50 },
      }),
      enabled: !!toValue(day),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useProgress(alliance: MaybeRefOrGetter<string>, day: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() => ({
      ...getProgressOptions({ path: { id: toValue(alliance) }, query: { on: toValue(day) } }),
      placeholderData: keepPreviousData,
    })),
  )
}

/** Of all alliances of these programmes that the caller may ask about, by alliance. */
export function useProgressByAlliance(programmes: MaybeRefOrGetter<string[]>, on: Given<string>) {
  const results = useQueries({
    queries: computed(() =>
      toValue(programmes).map((programme) =>
        listProgressOptions({ query: { programme, ...(toValue(on) ? { on: toValue(on) } : {}) } }),
      ),
    ),
  })
  return computed(
    () => new Map(results.value.flatMap(({ data }) => data?.map((one) => [one.allianceId, one] as const) ?? [])),
  )
}

/** What the units of an alliance organized within some days, latest first. */
export function useAllianceActivities(alliance: MaybeRefOrGetter<string>, from: Given<string>, to: Given<string>) {
  return useQuery(
    computed(() => ({
      ...listActivitiesOptions({
        query: { alliance: toValue(alliance), from: toValue(from), to: toValue(to), limit: 5, withTotal: true },
      }),
      enabled: !!toValue(to),
      placeholderData: keepPreviousData,
    })),
  )
}

/** Activities one by one, as progress names them by id. */
export function useActivitiesOf(ids: MaybeRefOrGetter<string[]>) {
  return useQueries({
    queries: computed(() => toValue(ids).map((id) => ({ ...getActivityOptions({ path: { id } }), staleTime: 60_000 }))),
  })
}
