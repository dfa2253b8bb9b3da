import { useQuery } from '@tanstack/vue-query'
import { listAlliances, listConsumptionRecords, listOrganizations, listProgrammes, listVolunteerRecords } from '@/api'

/** One step on the way from an empty installation to the first figures. */
export interface Step {
  name: string
  path: string
  isDone: boolean
}

const ONLY_COUNT = { limit: 1, withTotal: true } as const
const asked = { query: ONLY_COUNT, throwOnError: true } as const
const total = ({ data }: { data: { total?: number } }) => data.total ?? 0

/** In the order in which one builds on the other; undone are those of which there is nothing yet. */
export const useFirstSteps = () =>
  useQuery({
    queryKey: ['first-steps'],
    queryFn: async (): Promise<Step[]> => {
      const [published, drafted, units, alliances, services, purchases] = await Promise.all([
        listProgrammes({ query: { ...ONLY_COUNT, status: 'PUBLISHED' }, throwOnError: true }).then(total),
        listProgrammes(asked).then(total),
        listOrganizations(asked).then(total),
        listAlliances(asked).then(total),
        listVolunteerRecords(asked).then(total),
        listConsumptionRecords(asked).then(total),
      ])
      return [
        // The committee is a unit itself.
        { name: 'organizations', path: '/organizations', isDone: units > 1 },
        { name: 'programme', path: drafted ? '/programmes' : '/programmes/new', isDone: published > 0 },
        { name: 'alliance', path: alliances ? '/alliances' : '/alliances/new', isDone: alliances > 0 },
        { name: 'import', path: '/imports', isDone: services + purchases > 0 },
      ]
    },
  })
