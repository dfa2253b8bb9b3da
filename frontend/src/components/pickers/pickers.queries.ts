import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import {
  getAllianceOptions,
  getOrganizationOptions,
  getProgrammeOptions,
  listAlliancesOptions,
  listOrganizationsOptions,
  listProgrammesOptions,
} from '@/api/@tanstack/vue-query.gen'

const MINUTE = 60_000
const NOTHING = '00000000-0000-0000-0000-000000000000'

export function useOrganizationSearch(q: MaybeRefOrGetter<string>, on?: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...listOrganizationsOptions({
        query: { ...(toValue(q) ? { q: toValue(q) } : {}), ...(toValue(on) ? { on: toValue(on) } : {}), limit: 30 },
      }),
      placeholderData: keepPreviousData,
      staleTime: MINUTE,
    })),
  )
}

export function useAllianceChoices(programme: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...listAlliancesOptions({
        query: { ...(toValue(programme) ? { programme: toValue(programme) } : {}), limit: 200 },
      }),
      staleTime: MINUTE,
    })),
  )
}

export function useProgrammeChoices() {
  return useQuery({ ...listProgrammesOptions({ query: { limit: 200 } }), staleTime: MINUTE })
}

/** The name of what an id in an address or record stands for. */
export function useName(of: MaybeRefOrGetter<{ type: string; id?: string }>) {
  const wanted = computed(() => toValue(of))
  const is = (type: string) => wanted.value.type === type && !!wanted.value.id && wanted.value.id !== 'none'
  const path = () => ({ path: { id: wanted.value.id ?? NOTHING } })
  const organization = useQuery(
    computed(() => ({ ...getOrganizationOptions(path()), enabled: is('organization'), staleTime: MINUTE })),
  )
  const alliance = useQuery(
    computed(() => ({ ...getAllianceOptions(path()), enabled: is('alliance'), staleTime: MINUTE })),
  )
  const programme = useQuery(
    computed(() => ({ ...getProgrammeOptions(path()), enabled: is('programme'), staleTime: MINUTE })),
  )
  return computed(() => {
    if (is('organization')) return organization.data.value?.shortName
    if (is('alliance')) return alliance.data.value?.name
    return is('programme') ? programme.data.value?.name : undefined
  })
}
