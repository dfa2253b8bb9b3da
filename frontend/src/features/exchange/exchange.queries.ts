import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { listImportRows, type FindingKind, type ImportKind, type ImportView, type JobView } from '@/api'
import {
  cancelJobMutation,
  confirmImportMutation,
  getImportOptions,
  getJobOptions,
} from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { upload } from '@/api/upload'
import { useVerb } from '@/components/verbs'

const IMPORTS = '/api/v1/imports'
const LONGEST_PAUSE = 5_000

export const templateFile = (kind: ImportKind) => `${IMPORTS}/template?${new URLSearchParams({ kind })}`
export const errorBook = (id: string) => `${IMPORTS}/${id}/error-book`

interface Sheet {
  kind: ImportKind
  organization?: string
  submit: boolean
  file: File
  onProgress: (share: number) => void
}

/** Sends a sheet to be checked; nothing is written by that. */
export const useUploadSheet = () =>
  useVerb({
    mutationFn: ({ kind, organization, submit, file, onProgress }: Sheet) => {
      const asked = new URLSearchParams({ kind, submit: String(submit), ...(organization ? { organization } : {}) })
      return upload(`${IMPORTS}?${asked}`, file, onProgress) as Promise<ImportView>
    },
  })

export function useImport(id: MaybeRefOrGetter<string>) {
  return useQuery(computed(() => getImportOptions({ path: { id: toValue(id) } })))
}

/** Those of these imports that are still known. */
export function useImports(ids: string[]) {
  return useQueries({
    queries: ids.map((id) => ({ ...getImportOptions({ path: { id } }), retry: false })),
    combine: (answers) => answers.flatMap(({ data }) => (data ? [data] : [])),
  })
}

export const isOver = (job?: JobView) => !!job && ['DONE', 'FAILED', 'CANCELLED'].includes(job.status)

/** Long work, asked about quickly at first and then ever less often, until it is over. */
export function useJob(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({
      ...getJobOptions({ path: { id: toValue(id) ?? '' } }),
      enabled: !!toValue(id),
      refetchInterval: ({
        state,
      }: {
        state: { data?: JobView; error: unknown; dataUpdateCount: number; errorUpdateCount: number }
      }) => {
        if (isOver(state.data) || (state.error && Problem.of(state.error).status === 404)) return false
        return Math.min(500 * (state.dataUpdateCount + state.errorUpdateCount + 1), LONGEST_PAUSE)
      },
    })),
  )
}

export const FINDINGS_AT_ONCE = 50

/** What is to be said about rows, in the order of the sheet, some at a time. */
export function useFindings(id: MaybeRefOrGetter<string>, finding: MaybeRefOrGetter<FindingKind>) {
  return useInfiniteQuery({
    queryKey: computed(() => ['importRows', toValue(id), toValue(finding)]),
    queryFn: async ({ pageParam: cursor, signal }) => {
      const query = {
        finding: toValue(finding),
        limit: FINDINGS_AT_ONCE,
        withTotal: true,
        ...(cursor ? { cursor } : {}),
      }
      return (await listImportRows({ path: { id: toValue(id) }, query, signal, throwOnError: true })).data
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

export const useConfirmImport = () => useVerb(confirmImportMutation())
export const useCancelJob = () => useVerb(cancelJobMutation())
