import { computed, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import type { InboxKind, useSubmitted } from './inbox.queries'

export const KINDS: InboxKind[] = ['activities', 'volunteerRecords', 'consumptionRecords']

/**
 * The kind in the address, else the first of which some wait; that one stays until another is asked for, whatever is
 * decided meanwhile. Undefined until it is known.
 */
export function useOpenKind(submitted: ReturnType<typeof useSubmitted>) {
  const route = useRoute()
  const asked = computed(() => KINDS.find((kind) => kind === route.query.kind))
  const isPending = (kind: InboxKind) => submitted[kind].isPending.value
  const first = computed(() => {
    const found = KINDS.find((kind) => isPending(kind) || submitted[kind].data.value?.total)
    return found && isPending(found) ? undefined : (found ?? KINDS[0])
  })
  const chosen = shallowRef<InboxKind>()
  watch(
    [asked, first],
    () => {
      chosen.value = asked.value ? undefined : (chosen.value ?? first.value)
    },
    { immediate: true },
  )
  return computed(() => asked.value ?? chosen.value)
}
