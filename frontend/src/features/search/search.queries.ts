import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import {
  listActivities,
  listAlliances,
  listAppeals,
  listOrganizations,
  listProjects,
  listUsers,
  listVolunteers,
} from '@/api'
import { useSession } from '@/session/session'

/** Something that was found by its name. */
export interface Hit {
  id: string
  kind: string
  name: string
  /** Tells those of the same name apart. */
  more?: string
  path: string
}

const EACH = 5
const SHORTEST = 2

type Found<Row> = { data: { items: Row[] } }

/** The same lists as everywhere, each for whom it is there, and so the same scope: names and their initials. */
export function useHits(text: MaybeRefOrGetter<string>) {
  const session = useSession()
  const isAdmin = session.is('admin')
  const directory = session.seesBusiness || isAdmin
  const q = computed(() => toValue(text).trim())

  const asked = (signal: AbortSignal) => {
    const by = { query: { q: q.value, limit: EACH }, meta: { inPassing: true }, signal, throwOnError: true } as const
    const hits = <Row>(is: boolean, list: () => Promise<Found<Row>>, hit: (row: Row) => Hit) =>
      is ? list().then(({ data }) => data.items.map(hit)) : Promise.resolve([])
    return [
      hits(
        directory,
        () => listOrganizations(by),
        ({ id, name, shortName }) => ({
          ...{ id, kind: 'organizations', name, path: `/organizations/${id}` },
          more: shortName === name ? undefined : shortName,
        }),
      ),
      hits(
        directory,
        () => listAlliances(by),
        ({ id, name, theme }) => ({
          ...{ id, kind: 'alliances', name, more: theme, path: `/alliances/${id}` },
        }),
      ),
      hits(
        session.seesBusiness,
        () => listActivities(by),
        ({ id, title, organizerName }) => ({
          ...{ id, kind: 'activities', name: title, more: organizerName, path: `/activities/${id}` },
        }),
      ),
      hits(
        session.seesBusiness,
        () => listProjects(by),
        ({ id, name, leaderName }) => ({
          ...{ id, kind: 'projects', name, more: leaderName, path: `/projects/${id}` },
        }),
      ),
      hits(
        session.seesBusiness,
        () => listAppeals(by),
        ({ id, title, number }) => ({
          ...{ id, kind: 'appeals', name: title, more: number, path: `/appeals/${id}` },
        }),
      ),
      hits(
        session.seesBusiness,
        () => listVolunteers(by),
        ({ id, name, number }) => ({
          ...{ id, kind: 'volunteers', name: name ?? number, more: number, path: `/volunteers/${id}` },
        }),
      ),
      hits(
        session.is('admin', 'security'),
        () => listUsers(by),
        ({ id, name, username }) => ({
          ...{ id, kind: 'users', name, more: username, path: `/users/${id}` },
        }),
      ),
    ]
  }

  return useQuery({
    queryKey: ['search', q],
    queryFn: async ({ signal }) => {
      const found = await Promise.allSettled(asked(signal))
      return {
        hits: found.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])),
        incomplete: found.some(({ status }) => status === 'rejected'),
      }
    },
    enabled: () => q.value.length >= SHORTEST,
    placeholderData: keepPreviousData,
  })
}
