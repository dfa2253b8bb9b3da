import { computed, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'

/** One filter of a list; its name is the parameter's in the API and in the address. */
export interface FilterField {
  name: string
  type: 'text' | 'day' | 'code' | 'choice' | 'organization' | 'alliance' | 'programme' | 'flag' | 'id'
  /** For codes: where their labels are. */
  dictionary?: string
  /** Shown as a removable chip when set, without a field of its own. */
  chip?: boolean
  /** Key of the label in `fields`, where it is not the name. */
  label?: string
}

export const LAST_ROW = 10_000
export const PAGE_SIZES = [20, 50, 100, 200]
const DEFAULT_LIMIT = 20

/** Filters, page and order of a list live in the address, so that a list can be sent, kept and gone back to. */
export function useListAddress(fields: readonly FilterField[]) {
  const route = useRoute()
  const router = useRouter()

  const filters = computed(() => known(route.query, fields))
  const sort = computed(() => text(route.query.sort))
  const limit = computed(() => within(route.query.limit, DEFAULT_LIMIT, 200))
  const page = computed(() => within(route.query.page, 1, Math.ceil(LAST_ROW / limit.value)))

  /** Exactly what the API knows: it refuses a parameter that it does not. */
  const query = computed(() => ({
    ...filters.value,
    ...(sort.value ? { sort: sort.value } : {}),
    limit: limit.value,
    page: page.value,
    withTotal: true,
  }))

  /** Where a long list goes on; without the number of a page every page costs the same. The first one says how many there are. */
  const cursor = computed(() => text(route.query.cursor))
  const keyset = computed(() => ({
    ...filters.value,
    ...(sort.value ? { sort: sort.value } : {}),
    limit: limit.value,
    ...(cursor.value ? { cursor: cursor.value } : { withTotal: true }),
  }))

  /** Another filter starts at the first page again; an empty value takes the filter away. */
  function change(patch: Record<string, string | number | undefined>, keepPage = false) {
    const merged: Record<string, unknown> = {
      ...route.query,
      ...(keepPage ? {} : { page: undefined, cursor: undefined }),
      ...patch,
    }
    const kept = Object.entries(merged).filter(([, value]) => value !== undefined && value !== null && value !== '')
    return router.push({ query: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])) })
  }

  const clear = () => router.push({ query: sort.value ? { sort: sort.value } : {} })

  return { fields, filters, sort, limit, page, query, cursor, keyset, change, clear }
}

export type ListAddress = ReturnType<typeof useListAddress>

/** A page whose last row is gone gives way to the last page that there is; true while that is so. */
export function useLeavingEmpty(address: ListAddress, shown: () => { items: unknown[]; total?: number } | undefined) {
  const route = useRoute()
  const router = useRouter()
  const last = computed(() => {
    const page = shown()
    if (!page || page.items.length) return undefined
    const number = Math.max(1, Math.ceil((page.total ?? 0) / address.limit.value))
    return number < address.page.value ? number : undefined
  })
  watch(last, (number) => number && router.replace({ query: { ...route.query, page: number } }), { immediate: true })
  return computed(() => last.value !== undefined)
}

function known(query: LocationQuery, fields: readonly FilterField[]): Record<string, string> {
  const found: Record<string, string> = Object.fromEntries(
    fields.flatMap(({ name }) => {
      const value = text(query[name])
      return value ? [[name, value]] : []
    }),
  )
  // “In no alliance” has a meaning within a programme only.
  if (found.alliance === 'none' && !found.programme) delete found.alliance
  return found
}

function text(value: LocationQuery[string] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}

function within(value: LocationQuery[string] | undefined, standard: number, most: number): number {
  const asked = Number(text(value) ?? standard)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, most) : standard
}
