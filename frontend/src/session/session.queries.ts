import { getMe, listOrganizations } from '@/api'

export async function whoIsCalling() {
  const { data } = await getMe({ throwOnError: true })
  return data
}

/** Organizations directly below the given one; what belongs to them is the caller's own too. */
export async function organizationsBelow(parent: string): Promise<string[]> {
  const { data } = await listOrganizations({ query: { parent, limit: 200 }, throwOnError: true })
  return data.items.map((organization) => organization.id)
}
