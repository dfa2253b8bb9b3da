import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { DecidedMany } from '@/api'
import { Problem } from '@/api/problem'
import { useSession } from '@/session/session'
import { useSelection } from '../lists/selection'

interface Row {
  id: string
  etag: string
  status: string
  organizationId: string
}

interface SubmitMany {
  mutateAsync: (asked: { body: { items: { id: string; etag: string }[] } }) => Promise<DecidedMany>
  isPending: Ref<boolean> | ComputedRef<boolean>
}

/**
 * The drafts on one page of a list, chosen and handed in together; what is refused stays, and so does the reason. What was
 * returned is none of them: it is mended first.
 */
export function useDrafts(rows: () => Row[] | undefined, submitMany: SubmitMany) {
  const session = useSession()
  const open = computed(() =>
    (rows() ?? []).filter(({ status, organizationId }) => status === 'DRAFT' && session.mayEnterFor(organizationId)),
  )
  const ids = computed(() => open.value.map(({ id }) => id))
  const selection = useSelection(ids)
  const refused = ref(new Map<string, Problem>())
  const outcome = ref<DecidedMany>()
  const failure = ref<unknown>()

  async function submit() {
    outcome.value = failure.value = undefined
    const items = open.value.filter(({ id }) => selection.has(id)).map(({ id, etag }) => ({ id, etag }))
    try {
      outcome.value = await submitMany.mutateAsync({ body: { items } })
      const refusals = outcome.value.items.flatMap(({ id, problem }) => (problem ? [{ id, problem }] : []))
      refused.value = new Map(refusals.map(({ id, problem }) => [id, new Problem(problem)]))
    } catch (error) {
      failure.value = error
    }
  }

  return { open, ids, selection, refused, outcome, failure, submit, busy: submitMany.isPending }
}

export type Drafts = ReturnType<typeof useDrafts>
