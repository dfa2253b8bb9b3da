import type { ConsumptionRule, RecordRules, StarLevel } from '@/api'
import { dayInWords } from '@/components/words/days'
import { fenToYuan, grouped } from '@/components/words/money'
import type { RuleWords } from './ruleSentences'

const UNKNOWN = '…'
const known = (count: number) => (Number.isNaN(count) ? UNKNOWN : String(count))

/** 由片长单位或工委中的他人核定，不得自录自核。 */
export const ownApprovalSentence = ({ ownApproval }: RecordRules, { t }: RuleWords) =>
  t(ownApproval ? 'programmes.say.ownApproval' : 'programmes.say.othersApprove')

/** 累计服务满100小时，2024年7月1日起。 */
export function starSentence(star: StarLevel, words: RuleWords): string {
  const { t } = words
  const { from, to } = star
  const days = { from: from && dayInWords(from), to: to && dayInWords(to) }
  const period = from && to ? ['words.period'] : from ? ['words.since'] : to ? ['words.until'] : []
  const parts = [t('programmes.say.star', { time: timeWords(star.minutes, t) }), ...period.map((key) => t(key, days))]
  return t('programmes.say.sentence', { text: parts.join(t('programmes.say.comma')) })
}

function timeWords(minutes: number, t: RuleWords['t']): string {
  if (Number.isNaN(minutes)) return t('words.hours', { hours: UNKNOWN })
  const hours = grouped(Math.floor(minutes / 60))
  const rest = minutes % 60
  if (minutes < 60) return t('words.minutes', { minutes: rest })
  return rest ? t('words.hoursMinutes', { hours, minutes: rest }) : t('words.hours', { hours })
}

/** 食堂采购预留不低于 10%；工会人均不少于 200.00 元；只计“832平台”。 */
export function consumptionSentence(rule: ConsumptionRule, words: RuleWords): string {
  const { t } = words
  const union = Number.isNaN(rule.unionFenPerHead) ? UNKNOWN : fenToYuan(rule.unionFenPerHead)
  const channels = rule.channels.map((code) => t('programmes.say.quoted', { name: words.label('Channel', code) }))
  const asked = [
    ...(rule.reservePercent === 0 ? [] : [t('programmes.say.reserve', { percent: known(rule.reservePercent) })]),
    ...(rule.unionFenPerHead === 0 ? [] : [t('programmes.say.union', { yuan: union })]),
  ]
  const parts = [
    ...(asked.length ? asked : [t('programmes.say.notAsked')]),
    channels.length
      ? t('programmes.say.channels', { channels: channels.join(t('words.listSeparator')) })
      : t('programmes.say.allChannels'),
  ]
  return t('programmes.say.sentence', { text: parts.join(t('programmes.say.semicolon')) })
}

/** 1 星；1 星（区划 341000） */
export const starName = ({ level, regionCode }: StarLevel, { t }: RuleWords): string =>
  t('programmes.say.starName', { level: known(level) }) + (regionCode ? regionInBrackets(regionCode, t) : '')

/** 助农消费；助农消费（区划 341000） */
export const consumptionName = ({ regionCode }: ConsumptionRule, { t }: RuleWords): string =>
  t('programmes.say.consumptionName') + (regionCode ? regionInBrackets(regionCode, t) : '')

const regionInBrackets = (code: string, t: RuleWords['t']) =>
  t('words.bracketed', { text: t('programmes.say.region', { code }) })
