import type {
  AllianceRules,
  ComparisonGroup,
  CountRange,
  EnterProgramme,
  PairingRule,
  Policy,
  PolicyCode,
  Requirement,
  RequirementRole,
} from '@/api'
import { integerOf } from '@/components/forms/typed'
import { recordRulesOf, recordRuleValues } from './recordRuleValues'
import { rowKey } from './rowKey'
import type { Rules } from './ruleSentences'

/** How many, as it is typed; an empty end is open. */
export interface RangeValues {
  min: string
  max: string
}

const typed = (count: number | undefined) => count?.toString() ?? ''
const typedRange = ({ min, max }: CountRange): RangeValues => ({ min: min === 0 ? '' : typed(min), max: typed(max) })
const rangeOf = ({ min, max }: RangeValues): CountRange => {
  const most = integerOf(max)
  return { min: integerOf(min) ?? 0, ...(most === undefined ? {} : { max: most }) }
}
/** What must be a number and is none yet is NaN; the form refuses it before it is sent. */
const numberOf = (text: string) => integerOf(text) ?? Number.NaN

export const requirementValues = (asked?: Requirement) => ({
  key: rowKey(),
  code: asked?.code ?? '',
  name: asked?.name ?? '',
  role: asked?.role ?? ('ORGANIZE' as RequirementRole),
  activityKinds: [...(asked?.activityKinds ?? [])],
  minimum: typed(asked?.minimum ?? 1),
  partnerKinds: [...(asked?.partnerKinds ?? [])] as string[],
  pairedPartner: asked?.pairedPartner ?? false,
  minMemberUnits: typed(asked?.minMemberUnits ?? 1),
})

export const pairingRuleValues = (rule?: PairingRule) => ({
  key: rowKey(),
  kind: rule?.kind ?? '',
  supporterType: rule ? rule.supporterType : ('ORGANIZATION' as PairingRule['supporterType']),
  supporterKinds: [...(rule?.supporterKinds ?? [])] as string[],
  beneficiaryKinds: [...(rule?.beneficiaryKinds ?? [])] as string[],
  beneficiaryIds: [...(rule?.beneficiaryIds ?? [])],
  supportersPerBeneficiary: typedRange(rule?.supportersPerBeneficiary ?? { min: 0 }),
  beneficiariesPerSupporter: typedRange(rule?.beneficiariesPerSupporter ?? { min: 0 }),
  projectsPerSupporter: typed(rule?.projectsPerSupporter ?? 0),
})

export const groupValues = (group?: ComparisonGroup) => ({
  key: rowKey(),
  code: group?.code ?? '',
  name: group?.name ?? '',
  organizationKinds: [...(group?.organizationKinds ?? [])] as string[],
  organizationIds: [...(group?.organizationIds ?? [])],
  minimumSize: typed(group?.minimumSize ?? 3),
})

export const policyValues = (policy?: Policy) => ({
  key: rowKey(),
  code: policy?.code ?? ('IDLE_ALLIANCE_DAYS' as PolicyCode),
  value: typed(policy?.value),
  from: policy?.from,
  to: policy?.to,
})

export type RequirementValues = ReturnType<typeof requirementValues>
export type PairingRuleValues = ReturnType<typeof pairingRuleValues>
export type GroupValues = ReturnType<typeof groupValues>
export type PolicyValues = ReturnType<typeof policyValues>

/**
 * What the form holds.
 *
 * @param used codes of earlier versions, which a new row must not take over
 */
export function valuesOf(programme: { year: number; name: string }, rules: Rules, used: string[] = []) {
  const { leads, leadKinds, leadTermMonths, deputies, deputyKinds, chambers } = rules.allianceRules
  return {
    used,
    year: typed(programme.year),
    name: programme.name,
    allianceRules: {
      leads: typedRange(leads),
      leadKinds: [...leadKinds] as string[],
      leadTermMonths: typed(leadTermMonths),
      deputies: typedRange(deputies),
      deputyKinds: [...deputyKinds] as string[],
      chambers: typedRange(chambers),
    },
    requirements: rules.requirements.map(requirementValues),
    pairingRules: rules.pairingRules.map(pairingRuleValues),
    comparisonGroups: rules.comparisonGroups.map(groupValues),
    policies: rules.policies.map(policyValues),
    recordRules: recordRuleValues(rules.recordRules),
  }
}

export type ProgrammeValues = ReturnType<typeof valuesOf>
type Content = EnterProgramme & Rules

export function contentOf(values: ProgrammeValues): Content {
  const items = codesFor('ITEM', values.requirements, values.used)
  const groups = codesFor('GROUP', values.comparisonGroups, values.used)
  return {
    year: numberOf(values.year),
    name: values.name.trim(),
    allianceRules: allianceRulesOf(values.allianceRules),
    requirements: values.requirements.map((row) => ({ ...requirementOf(row), code: items.get(row.key)! })),
    pairingRules: values.pairingRules.map(pairingRuleOf),
    comparisonGroups: values.comparisonGroups.map((row) => ({ ...groupOf(row), code: groups.get(row.key)! })),
    policies: values.policies.map(policyOf),
    recordRules: recordRulesOf(values.recordRules),
  }
}

export function allianceRulesOf(values: ProgrammeValues['allianceRules']): AllianceRules {
  const term = integerOf(values.leadTermMonths)
  return {
    leads: rangeOf(values.leads),
    leadKinds: values.leadKinds as AllianceRules['leadKinds'],
    ...(term === undefined ? {} : { leadTermMonths: term }),
    deputies: rangeOf(values.deputies),
    deputyKinds: values.deputyKinds as AllianceRules['deputyKinds'],
    chambers: rangeOf(values.chambers),
  }
}

export const requirementOf = (row: RequirementValues): Requirement => ({
  code: row.code,
  name: row.name.trim(),
  role: row.role,
  activityKinds: row.activityKinds,
  minimum: numberOf(row.minimum),
  partnerKinds: row.partnerKinds as Requirement['partnerKinds'],
  pairedPartner: row.pairedPartner,
  minMemberUnits: numberOf(row.minMemberUnits),
})

export const pairingRuleOf = (row: PairingRuleValues): PairingRule => ({
  kind: row.kind.trim(),
  ...(row.supporterType ? { supporterType: row.supporterType } : {}),
  // A whole alliance has no kind.
  supporterKinds: (row.supporterType === 'ALLIANCE' ? [] : row.supporterKinds) as PairingRule['supporterKinds'],
  beneficiaryKinds: row.beneficiaryKinds as PairingRule['beneficiaryKinds'],
  beneficiaryIds: row.beneficiaryIds,
  supportersPerBeneficiary: rangeOf(row.supportersPerBeneficiary),
  beneficiariesPerSupporter: rangeOf(row.beneficiariesPerSupporter),
  projectsPerSupporter: numberOf(row.projectsPerSupporter),
})

export const groupOf = (row: GroupValues): ComparisonGroup => ({
  code: row.code,
  name: row.name.trim(),
  organizationKinds: row.organizationKinds as ComparisonGroup['organizationKinds'],
  organizationIds: row.organizationIds,
  minimumSize: numberOf(row.minimumSize),
})

export const policyOf = (row: PolicyValues): Policy => ({
  code: row.code,
  value: numberOf(row.value),
  ...(row.from ? { from: row.from } : {}),
  ...(row.to ? { to: row.to } : {}),
})

/** Rows that have no code yet get the next free number: ITEM_1, ITEM_2 … */
function codesFor(prefix: string, list: { key: string; code: string }[], used: string[]): Map<string, string> {
  const pattern = new RegExp(`^${prefix}_(\\d+)$`)
  const numbers = [...used, ...list.map(({ code }) => code)].map((code) => Number(pattern.exec(code)?.[1] ?? 0))
  let last = Math.max(0, ...numbers)
  return new Map(list.map(({ key, code }) => [key, code || `${prefix}_${++last}`]))
}
