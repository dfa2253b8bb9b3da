import { useQueries } from '@tanstack/vue-query'
import { getReportingOptions, giveZeroReportMutation } from '@/api/@tanstack/vue-query.gen'
import { today } from '@/components/words/days'
import { addMonths, monthOf } from '@/components/words/months'
import { useVerb } from '@/components/verbs'
import { useSession } from '@/session/session'

/** Of the previous and the current month, those for which the caller's own unit is silent; none while it is unknown. */
export function useSilentMonths() {
  const session = useSession()
  const own = session.is('staff') ? session.me?.organizationId : undefined
  const current = monthOf(today())
  return useQueries({
    queries: [addMonths(current, -1), current].map((month) => ({
      ...getReportingOptions({ query: { month, status: 'SILENT' } }),
      enabled: !!own,
    })),
    combine: (answers) =>
      answers.flatMap(({ data }) =>
        data?.items.some(({ organizationId }) => organizationId === own)
          ? [{ organizationId: own!, month: data.month }]
          : [],
      ),
  })
}

export const useZeroReport = () => useVerb(giveZeroReportMutation())
