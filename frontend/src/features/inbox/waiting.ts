import { computed, type ComputedRef } from 'vue'
import { dayInWords, timeInWords } from '@/components/words/days'
import { useWords } from '@/components/words/words'
import { useI18n } from 'vue-i18n'
import type { InboxKind, useSubmitted } from './inbox.queries'

/** One record that waits, in the words that a decision needs. */
export interface Waiting {
  id: string
  etag: string
  title: string
  organization: string
  facts: string[]
  path: string
}

export function useWaiting(kind: ComputedRef<InboxKind>, submitted: ReturnType<typeof useSubmitted>) {
  const { t } = useI18n()
  const { minutes, yuan } = useWords()
  const known = (facts: (string | false | undefined)[]) => facts.filter((fact) => !!fact) as string[]
  const handedIn = (row: { enteredByName: string; submittedAt?: string }) =>
    known([
      `${t('fields.enteredBy')} ${row.enteredByName}`,
      row.submittedAt && `${t('fields.submittedAt')} ${timeInWords(row.submittedAt)}`,
    ])

  const activities = computed<Waiting[]>(() =>
    (submitted.activities.data.value?.items ?? []).map((row) => ({
      id: row.id,
      etag: row.etag,
      title: row.title,
      organization: row.organizerId,
      path: `/activities/${row.id}`,
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
    (submitted.volunteerRecords.data.value?.items ?? []).map((row) => ({
      id: row.id,
      etag: row.etag,
      title: row.content,
      organization: row.organizationId,
      path: `/volunteer-records/${row.id}`,
      facts: [
        row.organizationName,
        dayInWords(row.servedOn),
        t('volunteerRecords.total', {
          minutes: minutes(row.minutes),
          count: row.headcount,
          total: minutes(row.minutes * row.headcount),
        }),
        ...handedIn(row),
      ],
    })),
  )

  const consumptionRecords = computed<Waiting[]>(() =>
    (submitted.consumptionRecords.data.value?.items ?? []).map((row) => ({
      id: row.id,
      etag: row.etag,
      title: row.product,
      organization: row.organizationId,
      path: `/consumption-records/${row.id}`,
      facts: [row.organizationName, yuan(row.amountFen), dayInWords(row.paidOn), ...handedIn(row)],
    })),
  )

  const all = { activities, volunteerRecords, consumptionRecords }
  return computed(() => all[kind.value].value)
}
