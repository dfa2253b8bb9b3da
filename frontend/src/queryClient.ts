import { QueryClient } from '@tanstack/vue-query'
import { Problem } from '@/api/problem'

/** A refusal stays a refusal; only a server that is away is asked again. */
function worthAnotherTry(failures: number, error: Error): boolean {
  const status = Problem.of(error).status
  return failures < 2 && (status === 0 || status === 503)
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAnotherTry, staleTime: 5_000, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
})
