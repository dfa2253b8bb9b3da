import type { Canteen, ConsumptionDeclarationView, DeclareConsumption } from '@/api'
import { integerOf } from '@/components/forms/typed'
import { merged } from '@/components/mergePatch'
import { fenToInput, yuanToFen } from '@/components/words/money'

/** What the form holds: everything as it is typed, money in yuan. */
export function valuesOf(declared?: Partial<ConsumptionDeclarationView> | null) {
  return {
    canteen: declared?.canteen as Canteen | undefined,
    sharedWithId: declared?.sharedWithId,
    foodBudgetFen: fenToInput(declared?.foodBudgetFen),
    unionMembers: declared?.unionMembers?.toString() ?? '',
  }
}

export type DeclarationValues = ReturnType<typeof valuesOf>

export const hasBudget = (canteen?: Canteen) => canteen === 'OWN' || canteen === 'OUTSOURCED'

/** The same as the API takes it; what does not go with the kind of canteen is left out. */
export function contentOf(values: DeclarationValues): DeclareConsumption {
  const budget = hasBudget(values.canteen) ? yuanToFen(values.foodBudgetFen) : undefined
  const members = integerOf(values.unionMembers)
  return {
    canteen: values.canteen!,
    ...(values.canteen === 'SHARED' ? { sharedWithId: values.sharedWithId } : {}),
    ...(budget === undefined ? {} : { foodBudgetFen: budget }),
    ...(members === undefined ? {} : { unionMembers: members }),
  }
}

/** The whole of it with what was changed here; a canteen that somebody else changed takes its own fields along. */
export function declaredContent(before: ConsumptionDeclarationView | null | undefined, patch: Record<string, unknown>) {
  return contentOf(valuesOf(merged<Partial<DeclareConsumption>>(contentOf(valuesOf(before)), patch)))
}
