import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { listPairings } from '@/api'
import { getPairingCoverageOptions } from '@/api/@tanstack/vue-query.gen'
import { allRows } from '@/api/allRows'

/** What coverage is asked for: of one kind of pairing in a programme, on a day or today. */
export interface CoverageQuery {
  programme: string
  kind: string
  asOf?: string
}

export function useCoverage(asked: MaybeRefOrGetter<CoverageQuery | undefined>) {
  return useQuery(
    computed(() => ({
      ...getPairingCoverageOptions({ query: { ...toValue(asked) } }),
      enabled: !!toValue(asked),
      placeholderData: keepPreviousData,
    })),
  )
}

/** What is proposed and waits for the other side: not covered yet, but nobody needs to propose it again. */
export function useProposals(asked: MaybeRefOrGetter<CoverageQuery | undefined>) {
  return useQuery(
    computed(() => {
      const { programme, kind } = toValue(asked) ?? {}
      return {
        queryKey: ['proposals', programme, kind],
        queryFn: () =>
          allRows((page) =>
            listPairings({
              query: { programme: programme!, kind: kind!, status: 'PROPOSED' as const, ...page },
              throwOnError: true as const,
            }),
          ),
        enabled: !!programme,
      }
    }),
  )
}

/** The same as a workbook. */
export function coverageFile(asked: CoverageQuery): string {
  return `/api/v1/pairings/coverage/download?${new URLSearchParams({ ...asked, format: 'xlsx' })}`
}
