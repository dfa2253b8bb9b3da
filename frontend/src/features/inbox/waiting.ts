import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { RecordWarning } from '@/api'
import { dayInWords, timeInWords } from '@/components/words/days'
import { useWords } from '@/components/words/words'
import type { InboxKind, useSubmitted } from './inbox.queries'

/** One record that waits, in the words that a decision needs. */
export interface Waiting {
  id: string
  etag: string
  title: string
  facts: string[]
  enteredBy: string
  path: string
  /** The change of an approved record that was asked for; else the record itself waits. */
  requested?: string
  /** What looks odd about it. */
  warnings?: RecordWarning[]
  /** What it would add to figures. */
  minutes?: number
  amountFen?: number
}

export function useWaiting(kind: ComputedRef<InboxKind>, submitted: ReturnType<typeof useSubmitted>) {
  const { t } = useI18n()
  const { minutes, yuan } = useWords()
  const known = (facts: (string | false | undefined)[]) => facts.filter((fact) => !!fact) as string[]
  const handedIn = (row: { enteredByName: string; submittedAt?: string }) => [
    `${t('fields.enteredBy')} ${row.enteredByName}`,
    row.submittedAt && `${t('fields.submittedAt')} ${timeInWords(row.submittedAt)}`,
  ]

  const activities = computed<Waiting[]>(() =>
    (submitted.activities.data.value?.items ?? []).map((row) => ({
      id: row.id,
      etag: row.etag,
      title: row.title,
      path: `/activities/${row.id}`,
      requested: row.requested,
      enteredBy: row.enteredByName,
      facts: known([
        row.organizerName,
        row.kindName,
        dayInWords(row.heldOn),
        row.headcount !== undefined && t('words.people', { count: row.headcount }),
        ...handedIn(row),
      ]),
    })),
  )

  const volunteerRecords = computed<Waiting[]>(() =>
    (submitted.volunteerRecords.data.value?.items ?? []).map((row) => {
      const total = row.minutes * row.headcount
      const parts = { minutes: minutes(row.minutes), count: row.headcount, total: minutes(total) }
      return {
        id: row.id,
        etag: row.etag,
        title: row.content,
        path: `/volunteer-records/${row.id}`,
        requested: row.requested,
        enteredBy: row.enteredByName,
        warnings: row.warnings,
        minutes: total,
        facts: known([
          row.organizationName,
          dayInWords(row.servedOn),
          row.volunteerNumber &&
            t('volunteerRecords.person', { number: row.volunteerNumber, name: row.volunteerName ?? '' }),
          row.volunteerId ? minutes(row.minutes) : t('volunteerRecords.total', parts),
          ...handedIn(row),
        ]),
      }
    }),
  )

  const consumptionRecords = computed<Waiting[]>(() =>
    (submitted.consumptionRecords.data.value?.items ?? []).map((row) => ({
      id: row.id,
      etag: row.etag,
      title: row.product,
      path: `/consumption-records/${row.id}`,
      requested: row.requested,
      enteredBy: row.enteredByName,
      warnings: row.warnings,
      amountFen: row.amountFen,
      facts: known([
        row.organizationName,
        row.refundOf && t('consumptionRecords.refundMark'),
        yuan(row.amountFen),
        dayInWords(row.paidOn),
        ...handedIn(row),
      ]),
    })),
  )

  const all = { activities, volunteerRecords, consumptionRecords }
  return computed(() => all[kind.value].value)
}
