import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { RecordCheckView } from '@/api'

const PAUSE = 400

/**
 * What the server would say to a record while it is being filled in: asked in pauses of typing, the latest counts. A check
 * that fails says nothing; it stands in nobody's way.
 *
 * @param content undefined while too little is filled in to ask
 */
export function useRecordCheck<Content>(
  name: string,
  content: () => Content | undefined,
  ask: (content: Content, signal: AbortSignal) => Promise<RecordCheckView>,
) {
  const asked = shallowRef<Content>()
  let pause: ReturnType<typeof setTimeout> | undefined
  watch(
    content,
    (now) => {
      clearTimeout(pause)
      if (now === undefined) asked.value = undefined
      else pause = setTimeout(() => (asked.value = now), PAUSE)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(pause))

  const { data } = useQuery(
    computed(() => ({
      queryKey: ['check', name, asked.value],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(asked.value!, signal),
      enabled: asked.value !== undefined,
      placeholderData: keepPreviousData,
      retry: false,
      staleTime: Infinity,
    })),
  )
  return computed(() => (asked.value === undefined ? undefined : data.value))
}
