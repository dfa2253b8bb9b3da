import { useI18n } from 'vue-i18n'
import type { AuditVerificationView, ChainFault } from '@/api'
import { useDictionaries } from '@/components/words/dictionaries.queries'

/** What concerns one entry; the rest is about the ends of the chain or what was written down. */
const OF_AN_ENTRY: readonly ChainFault[] = ['CHANGED', 'REMOVED', 'REORDERED', 'INSERTED', 'FORGED', 'INDEX_CHANGED']

/** The number of the last entry that was found good; undefined where that is not known. */
export function lastGood({ fault, faultNumber, firstNumber }: AuditVerificationView): number | undefined {
  if (!fault || !OF_AN_ENTRY.includes(fault) || faultNumber === undefined) return undefined
  return faultNumber > firstNumber ? faultNumber - 1 : undefined
}

/** Whether there is an entry of that number to be looked at. */
export const isThere = ({ fault }: AuditVerificationView) =>
  !!fault && (fault === 'ANCHOR_DIFFERS' || (OF_AN_ENTRY.includes(fault) && fault !== 'REMOVED'))

export function useFindings() {
  const { t } = useI18n()
  const { label } = useDictionaries()

  const range = ({ firstNumber, upTo }: AuditVerificationView) =>
    upTo < firstNumber ? t('audit.noneLeft') : t('audit.fromTo', { from: firstNumber, to: upTo })

  /** The first bad place, by its number. */
  function found({ fault, faultNumber }: AuditVerificationView): string | undefined {
    if (!fault) return undefined
    const what = label('ChainFault', fault)
    return faultNumber === undefined ? what : t('audit.firstBad', { number: faultNumber, what })
  }

  return { range, found }
}
