import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useListAddress, type FilterField } from '@/components/lists/listAddress'
import { usePairingKinds } from '@/components/pickers/pairingRules.queries'

const COMMON: FilterField[] = [
  { name: 'programme', type: 'programme' },
  { name: 'kind', type: 'choice', label: 'pairingKind' },
  { name: 'organization', type: 'organization', label: 'leader' },
  { name: 'alliance', type: 'alliance', label: 'leaderAlliance' },
  { name: 'overdue', type: 'choice' },
]

const LIST_ONLY: FilterField[] = [
  { name: 'q', type: 'text' },
  { name: 'status', type: 'code', dictionary: 'ProjectStatus' },
  { name: 'beneficiary', type: 'organization', chip: true },
  { name: 'pairing', type: 'id', chip: true },
  { name: 'active', type: 'flag', chip: true },
  { name: 'asOf', type: 'day', chip: true },
  { name: 'completedFrom', type: 'day', chip: true },
  { name: 'completedTo', type: 'day', chip: true },
]

/** The filters that board and list have in the address; going from one to the other takes along those they share. */
export function useProjectAddress(view: 'board' | 'list') {
  const { t } = useI18n()
  const address = useListAddress(view === 'board' ? COMMON : [LIST_ONLY[0]!, ...COMMON, ...LIST_ONLY.slice(1)])
  const kinds = usePairingKinds(() => address.filters.value.programme)

  const choices = computed(() => ({
    kind: kinds.value,
    overdue: [
      { value: 'true', label: t('projects.onlyOverdue') },
      { value: 'false', label: t('projects.notOverdue') },
    ],
  }))

  const shared = computed(() =>
    Object.fromEntries(
      COMMON.flatMap(({ name }) => (address.filters.value[name] ? [[name, address.filters.value[name]!]] : [])),
    ),
  )
  const views = computed(() =>
    (['board', 'list'] as const).map((name) => ({
      name,
      label: t(`projects.views.${name}`),
      to: { path: name === 'board' ? '/projects/board' : '/projects', query: shared.value },
      current: name === view,
    })),
  )
  return { address, choices, shared, views }
}
