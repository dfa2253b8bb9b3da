import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { getReportingOptions, giveZeroReportMutation, takeBackZeroReportMutation } from '@/api/@tanstack/vue-query.gen'
import { today } from '@/components/words/days'
import { addMonths, monthOf } from '@/components/words/months'
import { useVerb } from '@/components/verbs'
import { useSession } from '@/session/session'

/** Whether the caller's own unit was heard of in the month that ended last; one that still goes on is nobody's debt. */
export function useLastMonth() {
  const session = useSession()
  const own = session.is('staff') ? session.me?.organizationId : undefined
  const month = addMonths(monthOf(today()), -1)
  const { data } = useQuery({ ...getReportingOptions({ query: { month } }), enabled: !!own })
  return { month, unit: computed(() => data.value?.items.find(({ organizationId }) => organizationId === own)) }
}

export const useZeroReport = () => useVerb(giveZeroReportMutation())
export const useTakeBackZeroReport = () => useVerb(takeBackZeroReportMutation())
