import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { listOrganizations, type ListPairingsData, type OrganizationKind } from '@/api'
import {
  changePairingMutation,
  confirmPairingMutation,
  createPairingMutation,
  deletePairingAttachmentMutation,
  endPairingMutation,
  getPairingOptions,
  listPairingAttachmentsOptions,
  listPairingsOptions,
  listProjectsOptions,
} from '@/api/@tanstack/vue-query.gen'
import { allRows } from '@/api/allRows'
import { upload } from '@/api/upload'
import { useVerb } from '@/components/verbs'

const MINUTE = 60_000

export function usePairings(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listPairingsOptions({ query: toValue(query) as ListPairingsData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function usePairing(id: MaybeRefOrGetter<string | undefined>) {
  return useQuery(
    computed(() => ({ ...getPairingOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

export function useProjectsOf(pairing: MaybeRefOrGetter<string>) {
  return useQuery(computed(() => listProjectsOptions({ query: { pairing: toValue(pairing), limit: 200 } })))
}

/** Which organizations may be a party: of these kinds, of those listed, existing on the day. */
export interface PartyQuery {
  kinds: OrganizationKind[]
  ids: string[]
  on?: string
  q: string
}

export function useParties(asked: MaybeRefOrGetter<PartyQuery>) {
  return useQuery(
    computed(() => {
      const { kinds, ids, on, q } = toValue(asked)
      const day = on ? { on } : {}
      const of = (kinds.length ? kinds : [undefined]).map((kind) => ({ ...day, ...(kind ? { kind } : {}) }))
      return {
        queryKey: ['parties', kinds, on, ids.length ? ids : q],
        queryFn: async () => (ids.length ? listed(of, ids) : found(of, q)),
        placeholderData: keepPreviousData,
        staleTime: MINUTE,
      }
    }),
  )
}

type Narrowed = { kind?: OrganizationKind; on?: string }[]

async function found(of: Narrowed, q: string) {
  const answers = await Promise.all(
    of.map((query) => listOrganizations({ query: { ...query, ...(q ? { q } : {}), limit: 30 }, throwOnError: true })),
  )
  return answers.flatMap(({ data }) => data.items)
}

/** Those that the programme names are few among many: all are read once and kept. */
async function listed(of: Narrowed, ids: string[]) {
  const all = await Promise.all(
    of.map((query) =>
      allRows((page) => listOrganizations({ query: { ...query, ...page }, throwOnError: true as const })),
    ),
  )
  return all.flat().filter(({ id }) => ids.includes(id))
}

export function usePairingAttachments(id: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() =>
      listPairingAttachmentsOptions({ path: { id: toValue(id) }, query: { sort: 'createdAt', limit: 200 } }),
    ),
  )
}

const filesOf = (pairing: string) => `/api/v1/pairings/${pairing}/attachments`
export const addressOfFile = (pairing: string, file: string) => `${filesOf(pairing)}/${file}`

interface Sent {
  pairing: string
  file: File
  onProgress: (share: number) => void
}

export const useAddAttachment = () =>
  useVerb({ mutationFn: ({ pairing, file, onProgress }: Sent) => upload(filesOf(pairing), file, onProgress) })
export const useDeleteAttachment = () => useVerb(deletePairingAttachmentMutation())

export const useCreatePairing = () => useVerb(createPairingMutation())
export const useChangePairing = () => useVerb(changePairingMutation())
export const useConfirmPairing = () => useVerb(confirmPairingMutation())
export const useEndPairing = () => useVerb(endPairingMutation())
