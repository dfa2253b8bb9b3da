import type { EnterVolunteer, VolunteerView } from '@/api'
import { textOf } from '@/components/forms/typed'

/** What the form holds. */
export function valuesOf(volunteer?: VolunteerView, organization?: string) {
  return {
    name: volunteer?.name ?? '',
    number: volunteer?.number ?? '',
    organizationId: volunteer?.organizationId ?? organization,
  }
}

/** The same as the API takes it. */
export function contentOf(values: ReturnType<typeof valuesOf>): EnterVolunteer {
  return { name: values.name.trim(), number: textOf(values.number), organizationId: values.organizationId! }
}
