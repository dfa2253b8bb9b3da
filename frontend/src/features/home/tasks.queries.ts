import { useQuery } from '@tanstack/vue-query'
import {
  listActivities,
  listApiClients,
  listAppeals,
  listConsumptionRecords,
  listOpeningEntries,
  listPairings,
  listUsers,
  listVolunteerRecords,
} from '@/api'
import { today } from '@/components/words/days'
import { useSession } from '@/session/session'

interface Asked {
  name: string
  path: string
  query?: Record<string, string>
  count: () => Promise<number>
}

interface AppealQuery {
  status: 'REGISTERED' | 'ASSIGNED' | 'RESOLVED' | 'CONFIRMED'
  organization?: string
  raisedBy?: string
}

/** What waits for the caller, with the list that shows exactly that; what is not there is left out. What cannot be counted keeps nothing else from being told. */
export function useTasks() {
  const session = useSession()
  const own = session.is('staff') ? session.me?.organizationId : undefined
  const asked = [
    ...(session.mayDecide ? [approvals()] : []),
    ...(session.isCommittee
      ? [appeals('assign', { status: 'REGISTERED' }), appeals('clear', { status: 'CONFIRMED' }), openingEntries()]
      : []),
    ...(session.is('security') ? grants() : []),
    ...(own ? ownTasks(own) : []),
  ]
  return useQuery({
    queryKey: ['tasks', session.me?.id],
    queryFn: async () => {
      const counts = await Promise.allSettled(asked.map((task) => task.count()))
      const found = counts.flatMap((one, index) =>
        one.status === 'fulfilled' && one.value > 0 ? [{ ...asked[index]!, count: one.value }] : [],
      )
      return { tasks: found, incomplete: counts.some(({ status }) => status === 'rejected') }
    },
    enabled: asked.length > 0,
  })
}

const ONLY_COUNT = { limit: 1, withTotal: true } as const
const total = ({ data }: { data: { total?: number } }) => data.total ?? 0

function approvals(): Asked {
  const waiting = { query: { waiting: true, withoutOwn: true, ...ONLY_COUNT }, throwOnError: true } as const
  const count = async () => {
    const counts = await Promise.all([
      listActivities({ ...waiting, query: { ...waiting.query, ...ORGANIZED } }).then(total),
      listVolunteerRecords(waiting).then(total),
      listConsumptionRecords(waiting).then(total),
    ])
    return counts.reduce((all, one) => all + one, 0)
  }
  return { name: 'approve', path: '/inbox', count }
}

function ownTasks(own: string): Asked[] {
  const query = { status: 'RETURNED', organization: own } as const
  const drafted = { status: 'DRAFT', organization: own } as const
  const [of, drafts] = [recordCounts(query), recordCounts(drafted)]
  return [
    unreported(own),
    { name: 'mendActivities', path: '/activities', query: { ...query, ...ORGANIZED }, count: of.activities },
    { name: 'mendVolunteerRecords', path: '/volunteer-records', query, count: of.volunteerRecords },
    { name: 'mendConsumptionRecords', path: '/consumption-records', query, count: of.consumptionRecords },
    { name: 'submitVolunteerRecords', path: '/volunteer-records', query: drafted, count: drafts.volunteerRecords },
    {
      name: 'submitConsumptionRecords',
      path: '/consumption-records',
      query: drafted,
      count: drafts.consumptionRecords,
    },
    appeals('resolve', { status: 'ASSIGNED', organization: own }),
    appeals('rate', { status: 'RESOLVED', raisedBy: own }),
    pairings({ status: 'PROPOSED', beneficiary: own }),
  ]
}

/** What is over, or should be, and was not reported: it is still a draft. */
function unreported(own: string): Asked {
  const query = { status: 'DRAFT', to: today(), organization: own, ...ORGANIZED } as const
  const count = async () => total(await listActivities({ query: { ...query, ...ONLY_COUNT }, throwOnError: true }))
  return { name: 'reportActivities', path: '/activities', query, count }
}

/** Of activities only those that one organized oneself; taking part asks nothing. */
const ORGANIZED = { involvement: 'ORGANIZER' } as const

function recordCounts(query: { status: 'DRAFT' | 'RETURNED'; organization?: string }) {
  const asked = { query: { ...query, ...ONLY_COUNT }, throwOnError: true } as const
  return {
    activities: async () => total(await listActivities({ ...asked, query: { ...asked.query, ...ORGANIZED } })),
    volunteerRecords: async () => total(await listVolunteerRecords(asked)),
    consumptionRecords: async () => total(await listConsumptionRecords(asked)),
  }
}

function appeals(name: string, query: AppealQuery): Asked {
  const count = async () => total(await listAppeals({ query: { ...query, ...ONLY_COUNT }, throwOnError: true }))
  return { name, path: '/appeals', query: { ...query }, count }
}

/** Decided by another of the committee's people than who entered it. */
function openingEntries(): Asked {
  const query = { status: 'SUBMITTED' } as const
  const count = async () => total(await listOpeningEntries({ query: { ...query, ...ONLY_COUNT }, throwOnError: true }))
  return { name: 'approveOpeningEntries', path: '/opening-entries', query, count }
}

/** What nobody can do until it is granted. */
function grants(): Asked[] {
  const query = { awaitsGrant: 'true' }
  const asked = { query: { awaitsGrant: true, ...ONLY_COUNT }, throwOnError: true } as const
  return [
    { name: 'grantRoles', path: '/users', query, count: async () => total(await listUsers(asked)) },
    { name: 'grantScopes', path: '/api-clients', query, count: async () => total(await listApiClients(asked)) },
  ]
}

function pairings(query: { status: 'PROPOSED'; beneficiary: string }): Asked {
  const count = async () => total(await listPairings({ query: { ...query, ...ONLY_COUNT }, throwOnError: true }))
  return { name: 'confirmPairings', path: '/pairings', query, count }
}
