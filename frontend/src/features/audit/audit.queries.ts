import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { AuditVerificationView, JobView, ListAuditEntriesData } from '@/api'
import {
  getAuditEntryOptions,
  getAuditVerificationOptions,
  getJobOptions,
  listAuditArchivesOptions,
  listAuditEntriesOptions,
  listAuditVerificationsOptions,
  verifyAuditEntriesMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

export function useAuditEntries(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listAuditEntriesOptions({ query: toValue(query) as ListAuditEntriesData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export const useAuditEntry = (number: MaybeRefOrGetter<number>) =>
  useQuery(computed(() => getAuditEntryOptions({ path: { number: toValue(number) } })))

export function useAuditVerifications(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listAuditVerificationsOptions({ query: toValue(query) }),
      placeholderData: keepPreviousData,
    })),
  )
}

const PAUSE = 1_000
const LONGEST_PAUSE = 10_000

/** Ever less often: a long chain takes a while. */
const pause = (answers: number) => Math.min(PAUSE * (answers + 1), LONGEST_PAUSE)

interface Asked<View> {
  state: { data?: View; dataUpdateCount: number }
}

/** One check of the chain, asked about until it is over. */
export function useAuditVerification(id: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() => ({
      ...getAuditVerificationOptions({ path: { id: toValue(id) } }),
      refetchInterval: ({ state }: Asked<AuditVerificationView>) =>
        state.data?.outcome === 'RUNNING' ? pause(state.dataUpdateCount) : false,
    })),
  )
}

/** How far it is; only whoever started it is told. */
export function useCheckJob(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...getJobOptions({ path: { id: toValue(id) ?? '' } }),
      enabled: !!toValue(id),
      retry: false,
      refetchInterval: ({ state }: Asked<JobView>) =>
        ['WAITING', 'RUNNING'].includes(state.data?.status ?? '') ? pause(state.dataUpdateCount) : false,
    })),
  )
}

export const useVerifyChain = () => useVerb(verifyAuditEntriesMutation())

export function useAuditArchives(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({ ...listAuditArchivesOptions({ query: toValue(query) }), placeholderData: keepPreviousData })),
  )
}

export const archiveFile = (id: string) => `/api/v1/audit-archives/${id}/file`
