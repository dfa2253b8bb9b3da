import { useQueries, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { getProgrammeOptions } from '@/api/@tanstack/vue-query.gen'
import { useProgrammeChoices } from './pickers.queries'

const MINUTE = 60_000

/** The kinds of pairing that a programme has, with what it asks of each. */
export function usePairingRules(programme: MaybeRefOrGetter<string | undefined>) {
  const query = useQuery(
    computed(() => ({
      ...getProgrammeOptions({ path: { id: toValue(programme) ?? '' } }),
      enabled: !!toValue(programme),
      staleTime: MINUTE,
    })),
  )
  const rules = computed(() => (toValue(programme) ? query.data.value?.pairingRules : undefined))
  return { ...query, rules }
}

/** Kinds to filter by: those of the programme, or of all. */
export function usePairingKinds(programme: MaybeRefOrGetter<string | undefined>) {
  const choices = useProgrammeChoices()
  const ids = computed(() => {
    const one = toValue(programme)
    return one ? [one] : (choices.data.value?.items.map(({ id }) => id) ?? [])
  })
  const kinds = useQueries({
    queries: computed(() => ids.value.map((id) => ({ ...getProgrammeOptions({ path: { id } }), staleTime: MINUTE }))),
    combine: (answers) => answers.flatMap(({ data }) => data?.pairingRules.map(({ kind }) => kind) ?? []),
  })
  return computed(() => [...new Set(kinds.value)].map((kind) => ({ value: kind, label: kind })))
}
