import { useI18n } from 'vue-i18n'
import { dayInWords } from '@/components/words/days'
import { useDictionaries } from '@/components/words/dictionaries.queries'
import type { Summary } from './coverage'

/** The coverage in a sentence or two, as one would report it. */
export function useCoverageWords() {
  const { t } = useI18n()
  const { label } = useDictionaries()

  function beneficiaries({ total, covered, short, excess, kind }: Summary): string {
    const what = kind ? label('OrganizationKind', kind) : t('fields.beneficiary')
    if (covered === total && !excess) return t('coverage.say.all', { total, what })
    const lacking = short.map(({ by, count }) => t('coverage.say.short', { by, count }))
    const parts = [
      covered === total ? t('coverage.say.all', { total, what }) : t('coverage.say.covered', { total, what, covered }),
      ...lacking,
      ...(excess ? [t('coverage.say.excess', { excess })] : []),
    ]
    return parts.join(t('programmes.say.comma'))
  }

  function supporters({ supporters: total, unpaired, withoutProjects }: Summary): string {
    const parts = [
      ...(unpaired ? [t('coverage.say.unpaired', { count: unpaired })] : []),
      ...(withoutProjects ? [t('coverage.say.withoutProjects', { count: withoutProjects })] : []),
    ]
    return parts.length ? t('coverage.say.supporters', { total, what: parts.join(t('programmes.say.comma')) }) : ''
  }

  function sentence(summary: Summary, asOf: string): string {
    const { pairs, total } = summary
    if (!total) return t('coverage.say.nobody')
    const said = [beneficiaries(summary), supporters(summary)].filter(Boolean).join(t('programmes.say.semicolon'))
    return t('coverage.say.sentence', { day: dayInWords(asOf), pairs, said })
  }

  return { sentence }
}
