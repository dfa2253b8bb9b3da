import { Problem } from '@/api/problem'
import { integerOf, isWrong } from '@/components/forms/typed'
import { yuanToFen } from '@/components/words/money'
import type { ProgrammeValues, RangeValues } from './programmeValues'
import { minutesOf } from './recordRuleValues'

/** GB/T 2260, and below county. */
const REGION = /^\d{6}(\d{3}){0,2}$/

/** Where rows are, as the server names the lists. */
const LISTS = {
  requirements: (values: ProgrammeValues) => values.requirements,
  pairingRules: (values: ProgrammeValues) => values.pairingRules,
  comparisonGroups: (values: ProgrammeValues) => values.comparisonGroups,
  policies: (values: ProgrammeValues) => values.policies,
  'recordRules.starLevels': (values: ProgrammeValues) => values.recordRules.starLevels,
  'recordRules.consumption': (values: ProgrammeValues) => values.recordRules.consumption,
}
type Keys = Record<string, string[]>

/** In which order the rows were sent. */
export function keysOf(values: ProgrammeValues): Keys {
  return Object.fromEntries(Object.entries(LISTS).map(([list, rowsIn]) => [list, rowsIn(values).map(({ key }) => key)]))
}

/**
 * The server names rows by their place, `requirements[1].activityKinds`; the form by their key, as rows may move after
 * they were sent: `requirements.row7.activityKinds`. What is wrong with a row as a whole stands beside its first field.
 */
export function rowsOf(error: unknown, sent: Keys | undefined): unknown {
  if (!(error instanceof Problem) || !sent) return error
  const errors = error.errors.map((one) => ({ ...one, field: fieldInRow(one.field, sent) }))
  return Object.assign(new Problem({ status: error.status }), error, { errors })
}

const FIRST_FIELDS: Record<string, string> = {
  'recordRules.starLevels': 'level',
  'recordRules.consumption': 'reservePercent',
}

function fieldInRow(path: string, sent: Keys): string {
  const match = /^([\w.]+)\[(\d+)\](?:\.(.+))?$/.exec(path)
  const list = match?.[1] ?? ''
  const key = match && sent[list]?.[Number(match[2])]
  if (!match || !key) return path
  return [list, key, match[3] ?? FIRST_FIELDS[list] ?? 'code'].join('.')
}

/** What can be seen without the server, by field. */
export function objectionsTo(values: ProgrammeValues, t: (key: string, said?: object) => string) {
  const found: Record<string, string> = {}
  const object = (wrong: boolean, field: string, objection: () => string) => {
    if (wrong && !found[field]) found[field] = objection()
  }
  const required = (missing: boolean, field: string, label: string) =>
    object(missing, field, () => t('forms.required', { label: t(`programmes.edit.${label}`) }))
  const number = (text: string, least: number, field: string) =>
    object(!text.trim() || isWrong(integerOf(text), least), field, () => t('forms.wrongNumber', { min: least }))
  const range = ({ min, max }: RangeValues, field: string) => {
    const [least, most] = [integerOf(min) ?? 0, integerOf(max)]
    object(isWrong(least, 0) || isWrong(most, 0), field, () => t('forms.wrongNumber', { min: 0 }))
    object(most !== undefined && most < least, field, () => t('programmes.edit.turnedRound'))
  }

  number(values.year, 2000, 'year')
  const { leads, deputies, chambers, leadTermMonths } = values.allianceRules
  range(leads, 'allianceRules.leads')
  range(deputies, 'allianceRules.deputies')
  range(chambers, 'allianceRules.chambers')
  if (leadTermMonths.trim()) number(leadTermMonths, 1, 'allianceRules.leadTermMonths')

  for (const row of values.requirements) {
    const field = (name: string) => `requirements.${row.key}.${name}`
    required(!row.name.trim(), field('name'), 'requirementName')
    required(!row.activityKinds.length, field('activityKinds'), 'activityKinds')
    number(row.minimum, 1, field('minimum'))
    number(row.minMemberUnits, 1, field('minMemberUnits'))
    object(row.pairedPartner && !row.partnerKinds.length, field('partnerKinds'), () =>
      t('programmes.edit.partnerNeeded'),
    )
  }

  const kinds = new Set<string>()
  for (const row of values.pairingRules) {
    const field = (name: string) => `pairingRules.${row.key}.${name}`
    const kind = row.kind.trim()
    required(!kind, field('kind'), 'pairingKind')
    object(kinds.has(kind), field('kind'), () => t('programmes.edit.kindTwice'))
    kinds.add(kind)
    range(row.supportersPerBeneficiary, field('supportersPerBeneficiary'))
    range(row.beneficiariesPerSupporter, field('beneficiariesPerSupporter'))
    number(row.projectsPerSupporter, 0, field('projectsPerSupporter'))
  }

  for (const row of values.comparisonGroups) {
    const field = (name: string) => `comparisonGroups.${row.key}.${name}`
    required(!row.name.trim(), field('name'), 'groupName')
    const isEmpty = !row.organizationKinds.length && !row.organizationIds.length
    required(isEmpty, field('organizationKinds'), 'organizationKinds')
    number(row.minimumSize, 2, field('minimumSize'))
  }

  for (const row of values.policies) {
    const field = (name: string) => `policies.${row.key}.${name}`
    number(row.value, 1, field('value'))
    object(!!row.from && !!row.to && row.to < row.from, field('to'), () => t('programmes.edit.toBeforeFrom'))
  }

  const region = (code: string, field: string) =>
    object(!!code.trim() && !REGION.test(code.trim()), field, () => t('programmes.edit.wrongRegion'))
  for (const row of values.recordRules.starLevels) {
    const field = (name: string) => `recordRules.starLevels.${row.key}.${name}`
    const level = integerOf(row.level)
    object(!(level! >= 1 && level! <= 10), field('level'), () => t('programmes.edit.wrongLevel'))
    object(!(minutesOf(row) >= 1), field('minutes'), () => t('programmes.edit.wrongHours'))
    region(row.regionCode, field('regionCode'))
    object(!!row.from && !!row.to && row.to < row.from, field('to'), () => t('programmes.edit.toBeforeFrom'))
  }
  const regions = new Set<string>()
  for (const row of values.recordRules.consumption) {
    const field = (name: string) => `recordRules.consumption.${row.key}.${name}`
    const percent = integerOf(row.reservePercent)
    object(!(percent! >= 0 && percent! <= 100), field('reservePercent'), () => t('programmes.edit.wrongPercent'))
    object(!(yuanToFen(row.unionYuan)! >= 0), field('unionFenPerHead'), () => t('forms.wrongMoney'))
    region(row.regionCode, field('regionCode'))
    object(regions.has(row.regionCode.trim()), field('regionCode'), () => t('programmes.edit.regionTwice'))
    regions.add(row.regionCode.trim())
  }
  return found
}
