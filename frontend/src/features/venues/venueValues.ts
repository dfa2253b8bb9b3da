import type { EnterVenue, VenueView } from '@/api'
import { integerOf, textOf } from '@/components/forms/typed'

/** What the form holds: everything as it is typed. */
export function valuesOf(venue?: VenueView) {
  return {
    name: venue?.name ?? '',
    place: venue?.place ?? '',
    organizationId: venue?.organizationId,
    sortOrder: (venue?.sortOrder ?? 100).toString(),
    inUse: venue?.inUse ?? true,
  }
}

/** The same as the API takes it. */
export function contentOf(values: ReturnType<typeof valuesOf>): EnterVenue {
  return {
    name: values.name.trim(),
    place: textOf(values.place),
    organizationId: values.organizationId,
    sortOrder: integerOf(values.sortOrder) ?? 0,
    inUse: values.inUse,
  }
}
