import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { approveActivity, returnActivity, type DecidedMany, type DecideMany, type ReturnMany } from '@/api'
import {
  approveActivityMutation,
  approveConsumptionRecordMutation,
  approveConsumptionRecordsMutation,
  approveVolunteerRecordMutation,
  approveVolunteerRecordsMutation,
  getConsumptionRecordOptions,
  getVolunteerRecordOptions,
  listActivitiesOptions,
  listConsumptionRecordsOptions,
  listVolunteerRecordsOptions,
  returnActivityMutation,
  returnConsumptionRecordMutation,
  returnConsumptionRecordsMutation,
  returnVolunteerRecordMutation,
  returnVolunteerRecordsMutation,
} from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { ifMatch } from '@/api/setup'
import { useVerb } from '@/components/verbs'

export type InboxKind = 'activities' | 'volunteerRecords' | 'consumptionRecords'

interface Asked {
  limit: number
  page: number
}

/** What waits for a decision, of each kind; of records also voids and corrections that were asked for. */
export function useSubmitted(asked: MaybeRefOrGetter<Asked>) {
  const page = computed(() => ({ ...toValue(asked), withTotal: true }))
  const waiting = computed(() => ({ ...page.value, waiting: true }))
  const kept = { placeholderData: keepPreviousData }
  return {
    activities: useQuery(
      computed(() => ({
        ...listActivitiesOptions({ query: { ...page.value, status: 'SUBMITTED', involvement: 'ORGANIZER' } }),
        ...kept,
      })),
    ),
    volunteerRecords: useQuery(computed(() => ({ ...listVolunteerRecordsOptions({ query: waiting.value }), ...kept }))),
    consumptionRecords: useQuery(
      computed(() => ({ ...listConsumptionRecordsOptions({ query: waiting.value }), ...kept })),
    ),
  }
}

/** Decisions on one. */
export const useDecisions = () => ({
  activities: { approve: useVerb(approveActivityMutation()), return: useVerb(returnActivityMutation()) },
  volunteerRecords: {
    approve: useVerb(approveVolunteerRecordMutation()),
    return: useVerb(returnVolunteerRecordMutation()),
  },
  consumptionRecords: {
    approve: useVerb(approveConsumptionRecordMutation()),
    return: useVerb(returnConsumptionRecordMutation()),
  },
})

/** Decisions on many at once, each with its own outcome. */
export const useBulkDecisions = () => ({
  activities: {
    approve: useVerb({ mutationFn: ({ body }: { body: DecideMany }) => oneByOne(body, approve) }),
    return: useVerb({ mutationFn: ({ body }: { body: ReturnMany }) => oneByOne(body, giveBack(body.reason)) }),
  },
  volunteerRecords: {
    approve: useVerb(approveVolunteerRecordsMutation()),
    return: useVerb(returnVolunteerRecordsMutation()),
  },
  consumptionRecords: {
    approve: useVerb(approveConsumptionRecordsMutation()),
    return: useVerb(returnConsumptionRecordsMutation()),
  },
})

type Chosen = DecideMany['items'][number]

const approve = ({ id, etag }: Chosen) => approveActivity({ path: { id }, headers: ifMatch(etag), throwOnError: true })
const giveBack =
  (reason: string) =>
  ({ id, etag }: Chosen) =>
    returnActivity({ path: { id }, headers: ifMatch(etag), body: { reason }, throwOnError: true })

/** Activities have no call for many; one refusal leaves the others standing here too. */
async function oneByOne({ items }: DecideMany, decide: (item: Chosen) => Promise<unknown>): Promise<DecidedMany> {
  const outcomes: DecidedMany['items'] = []
  for (const item of items) {
    try {
      await decide(item)
      outcomes.push({ id: item.id })
    } catch (error) {
      const { title, detail, status, rule, errors } = Problem.of(error)
      outcomes.push({
        id: item.id,
        problem: { type: '', instance: '', traceId: '', title, detail, status, rule, errors },
      })
    }
  }
  const refused = outcomes.filter(({ problem }) => problem).length
  return { decided: items.length - refused, refused, items: outcomes }
}

/** One record with its warnings and what was asked for, read when it is looked at. */
export function useLookedAt(kind: InboxKind, id: string) {
  const path = { path: { id } }
  const volunteer = useQuery({ ...getVolunteerRecordOptions(path), enabled: kind === 'volunteerRecords' })
  const consumption = useQuery({ ...getConsumptionRecordOptions(path), enabled: kind === 'consumptionRecords' })
  return kind === 'volunteerRecords' ? volunteer : consumption
}
