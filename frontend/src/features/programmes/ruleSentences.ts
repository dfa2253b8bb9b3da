import type { AllianceRules, ComparisonGroup, CountRange, PairingRule, Policy, ProgrammeView, Requirement } from '@/api'
import { dayInWords } from '@/components/words/days'

export type Rules = Pick<
  ProgrammeView,
  'allianceRules' | 'requirements' | 'pairingRules' | 'comparisonGroups' | 'policies' | 'recordRules'
>

/** What sentences are made of: texts, and the names behind codes and ids. */
export interface RuleWords {
  t: (key: string, values?: Record<string, unknown>) => string
  label: (dictionary: string, code: string) => string
  activityKind: (code: string) => string
  organization: (id: string) => string | undefined
}

export interface RuleLine {
  key: string
  name: string
  text: string
}

/** More names than these are counted, not told. */
export const NAMES_TOLD = 8
const UNKNOWN = '…'

const known = (count: number | undefined) => (count === undefined || Number.isNaN(count) ? UNKNOWN : String(count))
const kindLabels = (kinds: string[], { label }: RuleWords) => kinds.map((kind) => label('OrganizationKind', kind))
const listed = (names: string[], { t }: RuleWords) => names.join(t('words.listSeparator'))

/** 甲、乙或丙 */
function either(names: string[], words: RuleWords): string {
  if (names.length < 2) return names[0] ?? UNKNOWN
  return words.t('programmes.say.or', { first: listed(names.slice(0, -1), words), last: names.at(-1) })
}

const isAny = ({ min, max }: CountRange) => min === 0 && max === undefined

/** 1 家；1–2 家；至少 1 家；至多 2 家；不限；不设 */
export function rangeWords(range: CountRange, unit: string, { t }: RuleWords): string {
  const { min, max } = range
  const said = { min: known(min), max: known(max), unit }
  if (max === undefined) return min === 0 ? t('programmes.say.any') : t('programmes.say.atLeast', said)
  if (max === 0) return t('programmes.say.none')
  if (min === max) return t('programmes.say.exactly', said)
  return t(min === 0 ? 'programmes.say.atMost' : 'programmes.say.between', said)
}

/** 片长：1 家，党委部门或政府组成部门 */
export function allianceLines(rules: AllianceRules, words: RuleWords): RuleLine[] {
  const { t } = words
  const unit = t('programmes.say.unitOfOrganizations')
  const line = (key: string, text: string): RuleLine => ({ key, name: t(`programmes.alliance.${key}`), text })
  const places = (range: CountRange, kinds: string[]) => {
    if (isAny(range) && !kinds.length) return t('programmes.say.notAsked')
    const count = isAny(range) ? t('programmes.say.anyNumber') : rangeWords(range, unit, words)
    return kinds.length ? t('programmes.say.ofKinds', { count, kinds: either(kindLabels(kinds, words), words) }) : count
  }
  const term = rules.leadTermMonths
  return [
    line('leads', places(rules.leads, rules.leadKinds)),
    ...(term === undefined ? [] : [line('leadTerm', t('programmes.say.term', { months: known(term) }))]),
    line('deputies', places(rules.deputies, rules.deputyKinds)),
    line('chambers', places(rules.chambers, [])),
  ]
}

/** 每个联盟全年至少组织 1 次“座谈交流”或“参观考察”，须有与本联盟结对的商（协）会参加。 */
export function requirementSentence(asked: Requirement, words: RuleWords): string {
  const { t } = words
  const kinds = asked.activityKinds.map((code) => t('programmes.say.quoted', { name: words.activityKind(code) }))
  const partner = { kinds: either(kindLabels(asked.partnerKinds, words), words) }
  const parts = [
    t('programmes.say.requirement', {
      verb: t(`programmes.role.${asked.role}`),
      count: known(asked.minimum),
      kinds: either(kinds, words),
    }),
    ...(asked.partnerKinds.length
      ? [t(asked.pairedPartner ? 'programmes.say.pairedPartner' : 'programmes.say.partner', partner)]
      : []),
    ...(asked.minMemberUnits === 1 ? [] : [t('programmes.say.memberUnits', { count: known(asked.minMemberUnits) })]),
  ]
  return sentence(parts, 'programmes.say.comma', words)
}

/** 单位与社区结对，应覆盖全部社区；每个受助方 2 家帮扶方；每个帮扶方每年至少领办 1 个项目。 */
export function pairingSentence(rule: PairingRule, words: RuleWords): string {
  const { t } = words
  const type = t(`programmes.supporter.${rule.supporterType ?? 'EITHER'}`)
  const isAlliance = rule.supporterType === 'ALLIANCE'
  const supporter =
    rule.supporterKinds.length && !isAlliance
      ? t('programmes.say.supporterOf', { type, kinds: listed(kindLabels(rule.supporterKinds, words), words) })
      : type
  const beneficiary = rule.beneficiaryKinds.length
    ? either(kindLabels(rule.beneficiaryKinds, words), words)
    : t('programmes.say.anybody')
  const unit = t(isAlliance ? 'programmes.say.unitOfThings' : 'programmes.say.unitOfOrganizations')
  const things = t('programmes.say.unitOfThings')
  // A space before a digit, as everywhere; none before a word.
  const spaced = (text: string) => text.replace(/^(?=\d)/, ' ')
  const counted = (key: string, range: CountRange, of: string) =>
    isAny(range) ? [] : [t(key, { range: spaced(rangeWords(range, of, words)) })]
  const parts = [
    [t('programmes.say.pairing', { supporter, beneficiary }), ...covered(rule, beneficiary, words)].join(
      t('programmes.say.comma'),
    ),
    ...counted('programmes.say.supporters', rule.supportersPerBeneficiary, unit),
    ...counted('programmes.say.beneficiaries', rule.beneficiariesPerSupporter, things),
    ...(rule.projectsPerSupporter === 0
      ? []
      : [t('programmes.say.projects', { count: known(rule.projectsPerSupporter) })]),
  ]
  return sentence(parts, 'programmes.say.semicolon', words)
}

function covered(rule: PairingRule, beneficiary: string, words: RuleWords): string[] {
  const { beneficiaryIds: ids, supportersPerBeneficiary } = rule
  const names = namesOf(ids, words)
  if (ids.length) return [words.t('programmes.say.covers', { count: ids.length, names })]
  return supportersPerBeneficiary.min > 0 ? [words.t('programmes.say.coversAll', { beneficiary })] : []
}

/** 党委部门、群团组织；少于 3 家不排名。 */
export function groupSentence(group: ComparisonGroup, words: RuleWords): string {
  const { t } = words
  const members = [
    ...(group.organizationKinds.length ? [listed(kindLabels(group.organizationKinds, words), words)] : []),
    ...(group.organizationIds.length
      ? [
          t('programmes.say.these', {
            count: group.organizationIds.length,
            names: namesOf(group.organizationIds, words),
          }),
        ]
      : []),
  ]
  const who = members.length ? members.join(t('programmes.say.comma')) : t('programmes.say.nobodyYet')
  const size = t('programmes.say.minimumSize', { count: known(group.minimumSize) })
  return sentence([who, size], 'programmes.say.semicolon', words)
}

/** 联盟连续 90 天没有活动时提示，2024年7月1日起。 */
export function policySentence(policy: Policy, words: RuleWords): string {
  const { t } = words
  const { from, to } = policy
  const days = {
    from: from && dayInWords(from),
    to: to && dayInWords(to),
  }
  const period = from && to ? ['words.period'] : from ? ['words.since'] : to ? ['words.until'] : []
  return sentence(
    [t(`programmes.policy.${policy.code}`, { days: known(policy.value) }), ...period.map((key) => t(key, days))],
    'programmes.say.comma',
    words,
  )
}

function namesOf(ids: string[], words: RuleWords): string {
  const names = ids.slice(0, NAMES_TOLD).map((id) => words.organization(id) ?? UNKNOWN)
  const told = listed(names, words)
  return ids.length > NAMES_TOLD ? words.t('programmes.say.andMore', { names: told }) : told
}

const sentence = (parts: string[], separator: string, { t }: RuleWords) =>
  t('programmes.say.sentence', { text: parts.join(t(separator)) })
