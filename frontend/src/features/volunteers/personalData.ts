import { useI18n } from 'vue-i18n'
import type { PersonalDataView } from '@/api'
import { dayInWords, timeInWords } from '@/components/words/days'
import { useDictionaries } from '@/components/words/dictionaries.queries'
import { grouped } from '@/components/words/money'
import { useWords } from '@/components/words/words'

/** The same as on the page, as a text that whoever it is about can read without this system. */
export function usePersonalDataText() {
  const { t } = useI18n()
  const { label } = useDictionaries()
  const { minutes, period } = useWords()

  return ({ name, number, organizationName, retiredOn, updatedAt, records, prints }: PersonalDataView): string => {
    const fact = (field: string, text: string) => t('words.named', { name: t(`fields.${field}`), text })
    const list = (parts: (string | undefined)[]) => parts.filter(Boolean).join(t('volunteers.textSeparator'))
    return [
      t('volunteers.personalData'),
      fact('personName', name),
      fact('volunteerNumber', number),
      fact('organization', organizationName),
      fact(
        'serviceState',
        retiredOn ? t('volunteers.servedUntil', { day: dayInWords(retiredOn) }) : t('volunteers.inService'),
      ),
      fact('updatedAt', timeInWords(updatedAt)),
      '',
      t('volunteers.heldRecords', { count: grouped(records.length) }),
      ...records.map((one) =>
        list([
          dayInWords(one.servedOn),
          one.content,
          one.place,
          minutes(one.minutes),
          label('RecordStatus', one.status),
          t('volunteers.enteredAtTime', { time: timeInWords(one.createdAt) }),
        ]),
      ),
      '',
      t('volunteers.heldPrints', { count: grouped(prints.length) }),
      ...prints.map((one) =>
        list([one.number, period(one.from, one.to), minutes(one.minutes), timeInWords(one.issuedAt)]),
      ),
    ].join('\r\n')
  }
}
