import type { EnterOrganization, OrganizationView } from '@/api'
import { integerOf, textOf } from '@/components/forms/typed'

export function valuesOf(organization?: OrganizationView) {
  return {
    name: organization?.name ?? '',
    shortName: organization?.shortName ?? '',
    kind: organization?.kind,
    uscc: organization?.uscc ?? '',
    regionCode: organization?.regionCode ?? '',
    parentId: organization?.parentId,
    sortOrder: organization?.sortOrder.toString() ?? '',
    activeFrom: organization?.activeFrom,
    activeTo: organization?.activeTo,
  }
}

export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterOrganization> {
  const { kind, parentId, activeFrom, activeTo } = values
  return {
    name: textOf(values.name),
    shortName: textOf(values.shortName),
    kind,
    uscc: textOf(values.uscc)?.toUpperCase(),
    regionCode: textOf(values.regionCode),
    parentId: parentId || undefined,
    sortOrder: integerOf(values.sortOrder),
    activeFrom,
    activeTo,
  }
}
