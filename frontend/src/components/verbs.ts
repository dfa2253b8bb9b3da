import { useMutation, useQueryClient, type UseMutationOptions } from '@tanstack/vue-query'

/** A change on the server. Everything on screen is derived from records, so all of it is read again afterwards. */
export function useVerb<Answer, Failure, Asked>(options: UseMutationOptions<Answer, Failure, Asked>) {
  const queries = useQueryClient()
  return useMutation<Answer, Failure, Asked>({
    ...(options as object),
    onSuccess: () => queries.invalidateQueries(),
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
