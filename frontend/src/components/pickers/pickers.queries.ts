import { keepPreviousData, useQueries, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import {
  getAllianceOptions,
  getOrganizationOptions,
  getProgrammeOptions,
  listAlliancesOptions,
  listOrganizationsOptions,
  listProgrammesOptions,
  listVenuesOptions,
} from '@/api/@tanstack/vue-query.gen'

const MINUTE = 60_000
const NOTHING = '00000000-0000-0000-0000-000000000000'

export function useOrganizationSearch(
  q: MaybeRefOrGetter<string>,
  on?: MaybeRefOrGetter<string | undefined>,
  limit = 30,
) {
  return useQuery(
    computed(() => ({
      ...listOrganizationsOptions({
        query: { ...(toValue(q) ? { q: toValue(q) } : {}), ...(toValue(on) ? { on: toValue(on) } : {}), limit },
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

/** Published programmes; with drafts, what is being prepared as well. */
export function useProgrammeChoices(drafts = false) {
  const status = drafts ? {} : { status: 'PUBLISHED' as const }
  return useQuery({ ...listProgrammesOptions({ query: { ...status, limit: 200 } }), staleTime: MINUTE })
}

/** Years that have a published programme, the latest first; undefined until they are known. */
export function useProgrammeYears() {
  const { data } = useProgrammeChoices()
  return computed(() => data.value && [...new Set(data.value.items.map(({ year }) => year))].sort((a, b) => b - a))
}

/** Short names by id; what is not readable yet is missing. */
export function useOrganizationNames(ids: MaybeRefOrGetter<string[]>) {
  const wanted = computed(() => [...new Set(toValue(ids))])
  return useQueries({
    queries: computed(() =>
      wanted.value.map((id) => ({ ...getOrganizationOptions({ path: { id } }), staleTime: MINUTE })),
    ),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ? [[data.id, data.shortName] as const] : []))),
  })
}

/** Alliances of the programmes of one year; undefined until they are known. */
export function useAlliancesOfYear(year: MaybeRefOrGetter<number | undefined>) {
  const programmes = useProgrammeChoices()
  const alliances = useAllianceChoices(undefined)
  return computed(() => {
    const ids = programmes.data.value?.items.filter((one) => one.year === toValue(year)).map(({ id }) => id)
    return ids && alliances.data.value?.items.filter(({ programmeId }) => ids.includes(programmeId))
  })
}

/** Venues in use, in their order. */
export function useVenueChoices() {
  return useQuery({ ...listVenuesOptions({ query: { inUse: true, limit: 200 } }), staleTime: MINUTE })
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
