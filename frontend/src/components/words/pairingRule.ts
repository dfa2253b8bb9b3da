import { useI18n } from 'vue-i18n'
import type { CountRange, PairingRule } from '@/api'
import { useDictionaries } from './dictionaries.queries'

const NAMED = 3

/** What a programme asks of a kind of pairing, as a clerk would say it. */
export function usePairingRuleWords() {
  const { t } = useI18n()
  const { label } = useDictionaries()

  /** 2 个, 1–2 个, 至少 1 个; undefined where nothing is asked. */
  function range({ min, max }: CountRange): string | undefined {
    if (max === undefined) return min ? t('pairingRule.atLeast', { min }) : undefined
    if (min === max) return t('pairingRule.exactly', { min })
    return t(min ? 'pairingRule.between' : 'pairingRule.atMost', { min, max })
  }

  function kinds(codes: string[]): string {
    const names = codes.map((code) => label('OrganizationKind', code)).join(t('words.listSeparator'))
    if (codes.length <= NAMED) return names
    const first = codes.slice(0, NAMED).map((code) => label('OrganizationKind', code))
    return t('pairingRule.kindsAndMore', { names: first.join(t('words.listSeparator')), count: codes.length })
  }

  function supporter({ supporterType, supporterKinds }: PairingRule): string {
    const type = t(`pairingRule.supporter.${supporterType ?? 'EITHER'}`)
    const narrowed = supporterType !== 'ALLIANCE' && supporterKinds.length > 0
    return narrowed ? type + t('words.bracketed', { text: kinds(supporterKinds) }) : type
  }

  function beneficiary({ beneficiaryKinds, beneficiaryIds }: PairingRule): string {
    const what = beneficiaryKinds.length ? kinds(beneficiaryKinds) : t('pairingRule.anyBeneficiary')
    return beneficiaryIds.length ? t('pairingRule.listed', { count: beneficiaryIds.length, what }) : what
  }

  function sentence(rule: PairingRule): string {
    const supporters = range(rule.supportersPerBeneficiary)
    const beneficiaries = range(rule.beneficiariesPerSupporter)
    const asked = [
      supporters && t('pairingRule.supporters', { range: supporters }),
      beneficiaries && t('pairingRule.beneficiaries', { range: beneficiaries }),
      rule.projectsPerSupporter > 0 && t('pairingRule.projects', { count: rule.projectsPerSupporter }),
    ].filter(Boolean)
    const who = t('pairingRule.who', { supporter: supporter(rule), beneficiary: beneficiary(rule) })
    return who + t('pairingRule.asked', { asked: asked.join(t('programmes.say.comma')) || t('pairingRule.nothing') })
  }

  return { range, sentence }
}
