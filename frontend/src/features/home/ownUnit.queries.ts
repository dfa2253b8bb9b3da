import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { getOrganizationOptions } from '@/api/@tanstack/vue-query.gen'
import { useSession } from '@/session/session'

/** What kind of unit somebody of the staff belongs to; nobody else is asked for. */
export function useOwnKind() {
  const session = useSession()
  const own = session.is('staff') ? session.me?.organizationId : undefined
  const { data, isLoading } = useQuery({ ...getOrganizationOptions({ path: { id: own ?? '' } }), enabled: !!own })
  return { own, kind: computed(() => data.value?.kind), isLoading }
}
