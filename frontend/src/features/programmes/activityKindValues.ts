import type { ActivityKindView, EnterActivityKind } from '@/api'
import { integerOf, textOf } from '@/components/forms/typed'

const STEP = 10

/** What the form holds; a new kind goes to the end. */
export function valuesOf(kind: ActivityKindView | undefined, all: ActivityKindView[]) {
  const last = Math.max(0, ...all.map(({ sortOrder }) => sortOrder))
  return {
    name: kind?.name ?? '',
    category: kind?.category ?? 'OTHER',
    minUnits: (kind?.minUnits ?? 1).toString(),
    sortOrder: (kind?.sortOrder ?? last + STEP).toString(),
  }
}

export function contentOf(values: ReturnType<typeof valuesOf>): Partial<EnterActivityKind> {
  const { name, category, minUnits, sortOrder } = values
  return { name: textOf(name), category, minUnits: integerOf(minUnits), sortOrder: integerOf(sortOrder) }
}

/** Kinds are known to other systems by a code that nobody has to think of: KIND_1, KIND_2 … */
export function freeCode(all: ActivityKindView[]): string {
  const numbers = all.map(({ code }) => Number(/^KIND_(\d+)$/.exec(code)?.[1] ?? 0))
  return `KIND_${Math.max(0, ...numbers) + 1}`
}
