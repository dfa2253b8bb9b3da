import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useListAddress } from '@/components/lists/listAddress'
import { usePairingRules } from '@/components/pickers/pairingRules.queries'
import { useProgrammeChoices } from '@/components/pickers/pickers.queries'
import { today } from '@/components/words/days'
import type { Narrowing } from './coverage'
import type { CoverageQuery } from './coverage.queries'

export const VIEWS = ['matrix', 'beneficiaries', 'supporters', 'regions', 'gaps'] as const
export type View = (typeof VIEWS)[number]

/** Everything that is looked at is in the address: programme, kind, day, the view of it and what it is narrowed to. */
export function useCoverageAddress() {
  const route = useRoute()
  const router = useRouter()
  const address = useListAddress([
    { name: 'programme', type: 'programme' },
    { name: 'kind', type: 'choice', label: 'pairingKind' },
    { name: 'asOf', type: 'day' },
  ])
  const { rules, ...programme } = usePairingRules(() => address.filters.value.programme)
  const kinds = computed(() => rules.value?.map(({ kind }) => ({ value: kind, label: kind })) ?? [])
  const rule = computed(() => rules.value?.find(({ kind }) => kind === address.filters.value.kind))

  const asked = computed<CoverageQuery | undefined>(() => {
    const { programme: id, asOf } = address.filters.value
    return id && rule.value ? { programme: id, kind: rule.value.kind, ...(asOf ? { asOf } : {}) } : undefined
  })

  const patch = (query: Record<string, string | undefined>) =>
    router.replace({
      query: Object.fromEntries(Object.entries({ ...route.query, ...query }).filter(([, value]) => value)),
    })

  // Who asks for no programme gets this year's, or the last one before; who asks for no kind, the first.
  const choices = useProgrammeChoices()
  const standard = computed(() => {
    const offered = choices.data.value?.items.filter(({ status }) => status === 'PUBLISHED') ?? []
    const year = Number(today().slice(0, 4))
    const past = offered.filter((one) => one.year <= year).sort((one, other) => other.year - one.year)
    return (past[0] ?? offered[0])?.id
  })
  watch(
    [() => address.filters.value.programme, standard],
    ([chosen, offered]) => !chosen && offered && patch({ programme: offered }),
    { immediate: true },
  )
  watch([rules, () => address.filters.value.kind], ([known]) => {
    if (known?.length && !rule.value) void patch({ kind: known[0]!.kind })
  })

  const isWide = ref(window.matchMedia('(min-width: 48rem)').matches)
  const views = computed(() => VIEWS.filter((view) => view !== 'matrix' || isWide.value))
  const view = computed<View>(() => views.value.find((name) => name === route.query.view) ?? views.value[0]!)

  const text = (name: string) => (typeof route.query[name] === 'string' ? route.query[name] : '')
  const narrowing = computed<Narrowing>(() => ({
    beneficiary: text('beneficiary').trim(),
    supporter: text('supporter').trim(),
    region: text('region'),
    onlyGaps: route.query.gaps === 'true',
  }))

  /** There is no programme to look at. */
  const nothing = computed(() => !!choices.data.value && !standard.value && !address.filters.value.programme)

  return { address, programme, nothing, rules, rule, kinds, asked, patch, views, view, narrowing }
}
