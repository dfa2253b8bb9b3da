import type { ConsumptionRule, RecordRules, StarLevel } from '@/api'
import { decimalOf, integerOf, textOf } from '@/components/forms/typed'
import { fenToInput, yuanToFen } from '@/components/words/money'
import { rowKey } from './rowKey'

/** Hours as they are typed: 6000 minutes → 100, 90 → 1.5. */
const hoursOf = (minutes: number) => String(Number((minutes / 60).toFixed(3)))

export const starLevelValues = (star?: StarLevel) => ({
  key: rowKey(),
  level: star?.level.toString() ?? '',
  hours: star ? hoursOf(star.minutes) : '',
  /** What was read; it stays exact while nobody types other hours. */
  read: star?.minutes,
  regionCode: star?.regionCode ?? '',
  from: star?.from,
  to: star?.to,
})

export const consumptionRuleValues = (rule?: ConsumptionRule) => ({
  key: rowKey(),
  regionCode: rule?.regionCode ?? '',
  reservePercent: rule?.reservePercent.toString() ?? '',
  unionYuan: fenToInput(rule?.unionFenPerHead ?? 0),
  channels: [...(rule?.channels ?? [])],
})

export type StarLevelValues = ReturnType<typeof starLevelValues>
export type ConsumptionRuleValues = ReturnType<typeof consumptionRuleValues>

export const recordRuleValues = ({ ownApproval, starLevels, consumption }: RecordRules) => ({
  ownApproval,
  starLevels: starLevels.map(starLevelValues),
  consumption: consumption.map(consumptionRuleValues),
})

export type RecordRuleValues = ReturnType<typeof recordRuleValues>

/** Whole minutes of what was typed in hours; NaN where it makes none. */
export function minutesOf({ hours, read }: Pick<StarLevelValues, 'hours' | 'read'>): number {
  if (read !== undefined && hours.trim() === hoursOf(read)) return read
  const thousandths = Math.round((decimalOf(hours) ?? Number.NaN) * 1000) * 60
  return thousandths % 1000 ? Number.NaN : thousandths / 1000
}

const regionOf = (code: string) => {
  const region = textOf(code)
  return region ? { regionCode: region } : {}
}

export const starLevelOf = (row: StarLevelValues): StarLevel => ({
  ...regionOf(row.regionCode),
  level: integerOf(row.level) ?? Number.NaN,
  minutes: minutesOf(row),
  ...(row.from ? { from: row.from } : {}),
  ...(row.to ? { to: row.to } : {}),
})

export const consumptionRuleOf = (row: ConsumptionRuleValues): ConsumptionRule => ({
  ...regionOf(row.regionCode),
  reservePercent: integerOf(row.reservePercent) ?? Number.NaN,
  unionFenPerHead: yuanToFen(row.unionYuan) ?? Number.NaN,
  channels: row.channels,
})

export const recordRulesOf = (values: RecordRuleValues): RecordRules => ({
  ownApproval: values.ownApproval,
  starLevels: values.starLevels.map(starLevelOf),
  consumption: values.consumption.map(consumptionRuleOf),
})
