import { useMutation, useQueryClient, type QueryClient, type UseMutationOptions } from '@tanstack/vue-query'
import { listDictionariesQueryKey } from '@/api/@tanstack/vue-query.gen'

/** A change on the server. Everything on screen is derived from records, so all of it is read again afterwards. */
export function useVerb<Answer, Failure, Asked>(options: UseMutationOptions<Answer, Failure, Asked>) {
  const queries = useQueryClient()
  return useMutation<Answer, Failure, Asked>({
    ...(options as object),
    mutationFn: useOnce(options),
    onSuccess: () => readAgain(queries),
  })
}

/** A change whose answer holds a secret: repeated it is done anew, as what is kept of the first answer lacks the secret. */
export function useIssue<Answer, Failure, Asked>(options: UseMutationOptions<Answer, Failure, Asked>) {
  const queries = useQueryClient()
  return useMutation<Answer, Failure, Asked>({
    ...(options as object),
    onSuccess: () => readAgain(queries),
  })
}

/** A deletion: what is on screen is gone, so it is not read again; the page that follows reads its own. */
export function useRemoval<Answer, Failure, Asked>(options: UseMutationOptions<Answer, Failure, Asked>) {
  const queries = useQueryClient()
  return useMutation<Answer, Failure, Asked>({
    ...(options as object),
    onSuccess: () => queries.invalidateQueries({ refetchType: 'none' }),
  })
}

const LABELS = listDictionariesQueryKey()[0]._id

/** All but the labels, which no change touches, and what the server says to a form that is still being filled in. */
export async function readAgain(queries: QueryClient) {
  await queries.invalidateQueries({ queryKey: ['check'], refetchType: 'none' })
  await queries.invalidateQueries({
    predicate: ({ queryKey: [first] }) => first !== 'check' && (first as { _id?: string } | null)?._id !== LABELS,
  })
}

type Send<Answer, Asked> = (asked: Asked, ...rest: unknown[]) => Promise<Answer>

/**
 * Gives what is asked a key (`meta.once`, which goes out with every POST). Whoever asks the same again because no answer
 * came gets that of the first time, and nothing is entered twice.
 */
function useOnce<Answer, Failure, Asked>(options: UseMutationOptions<Answer, Failure, Asked>): Send<Answer, Asked> {
  const send = (options as unknown as { mutationFn: Send<Answer, Asked> }).mutationFn
  const keys = new Map<string, string>()
  return async (asked, ...rest) => {
    const content = JSON.stringify(asked)
    const once = keys.get(content) ?? randomKey()
    keys.set(content, once)
    const answer = await send({ ...asked, meta: { once } }, ...rest)
    keys.delete(content)
    return answer
  }
}

/** `crypto.randomUUID` is there under https only. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
