import type { AllianceView, EnterAlliance } from '@/api'
import { integerOf, textOf } from '@/components/forms/typed'

export function valuesOf(alliance?: AllianceView) {
  return {
    programmeId: alliance?.programmeId,
    name: alliance?.name ?? '',
    theme: alliance?.theme ?? '',
    sortOrder: alliance?.sortOrder.toString() ?? '',
  }
}

export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterAlliance> {
  return {
    programmeId: values.programmeId,
    name: textOf(values.name),
    theme: textOf(values.theme),
    sortOrder: integerOf(values.sortOrder),
  }
}
