import { onlineManager, QueryClient, type DefaultOptions } from '@tanstack/vue-query'
import { Problem } from '@/api/problem'

/** A refusal stays a refusal; only a server that is away is asked again, if there is a network. */
function worthAnotherTry(failures: number, error: Error): boolean {
  const status = Problem.of(error).status
  return failures < 2 && onlineManager.isOnline() && (status === 0 || status === 503)
}

/**
 * Without a network all fails at once and says so: nothing waits without a word, to be sent by itself when nobody thinks of
 * it any more. What was to be read is read again once there is one.
 */
export const network: DefaultOptions = {
  queries: { networkMode: 'always', refetchOnReconnect: true },
  mutations: { networkMode: 'always' },
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { ...network.queries, retry: worthAnotherTry, staleTime: 5_000, refetchOnWindowFocus: false },
    mutations: { ...network.mutations, retry: false },
  },
})
