import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { useOrganizationNames } from '@/components/pickers/pickers.queries'
import { useDictionaries } from '@/components/words/dictionaries.queries'
import { useActivityKinds } from './activityKinds.queries'
import { NAMES_TOLD, type Rules, type RuleWords } from './ruleSentences'

interface Named {
  code: string
  name: string
}

/** The words in which these rule sets are told; kinds of activity that are not made yet are given along. */
export function useRuleWords(
  rules: MaybeRefOrGetter<(Rules | undefined)[]>,
  furtherKinds: MaybeRefOrGetter<Named[]> = [],
): ComputedRef<RuleWords> {
  const { t } = useI18n()
  const { label } = useDictionaries()
  const kinds = useActivityKinds()
  const names = useOrganizationNames(() => toValue(rules).flatMap((each) => (each ? toldIds(each) : [])))

  return computed(() => {
    const known = new Map(
      [...toValue(furtherKinds), ...(kinds.data.value?.items ?? [])].map(({ code, name }) => [code, name]),
    )
    return {
      t: (key, values) => t(key, values ?? {}),
      label,
      activityKind: (code) => known.get(code) ?? code,
      organization: (id) => names.value.get(id),
    }
  })
}

function toldIds({ pairingRules, comparisonGroups }: Rules): string[] {
  return [
    ...pairingRules.flatMap(({ beneficiaryIds }) => beneficiaryIds.slice(0, NAMES_TOLD)),
    ...comparisonGroups.flatMap(({ organizationIds }) => organizationIds.slice(0, NAMES_TOLD)),
  ]
}
