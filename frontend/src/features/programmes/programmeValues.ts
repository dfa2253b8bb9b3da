import type { EnterProgramme, ProgrammeView } from '@/api'
import { integerOf, textOf } from '@/components/forms/typed'

export function valuesOf(programme?: ProgrammeView) {
  return { year: programme?.year.toString() ?? '', name: programme?.name ?? '' }
}

export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterProgramme> {
  return { year: integerOf(values.year), name: textOf(values.name) }
}
