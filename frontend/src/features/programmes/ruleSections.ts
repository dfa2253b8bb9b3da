import {
  consumptionName,
  consumptionSentence,
  ownApprovalSentence,
  starName,
  starSentence,
} from './recordRuleSentences'
import {
  allianceLines,
  groupSentence,
  pairingSentence,
  policySentence,
  requirementSentence,
  type RuleLine,
  type Rules,
  type RuleWords,
} from './ruleSentences'

export const SECTIONS = ['alliances', 'requirements', 'pairings', 'groups', 'policies', 'records'] as const
export type SectionName = (typeof SECTIONS)[number]

/** A rule in words, and what it is exactly: two rules with the same words may still differ. */
export interface RuleText extends RuleLine {
  exactly: string
}

export interface RuleSection {
  name: SectionName
  rules: RuleText[]
}

export type Mark = 'same' | 'added' | 'changed' | 'removed'

export interface ComparedRule {
  key: string
  mark: Mark
  before?: RuleText
  after?: RuleText
}

export interface ComparedSection {
  name: SectionName
  rules: ComparedRule[]
  /** What both have stands in another order. */
  reordered: boolean
}

/** A whole rule set as it is read. */
export function sectionsOf(rules: Rules, words: RuleWords): RuleSection[] {
  const text = (key: string, name: string, said: string, rule: unknown): RuleText => ({
    key,
    name,
    text: said,
    exactly: JSON.stringify(rule),
  })
  const { allianceRules, requirements, pairingRules, comparisonGroups, policies, recordRules } = rules
  return [
    {
      name: 'alliances',
      rules: allianceLines(allianceRules, words).map((line) => ({ ...line, exactly: line.text })),
    },
    {
      name: 'requirements',
      rules: requirements.map((asked) => text(asked.code, asked.name, requirementSentence(asked, words), asked)),
    },
    {
      name: 'pairings',
      rules: pairingRules.map((rule) => text(rule.kind, rule.kind, pairingSentence(rule, words), rule)),
    },
    {
      name: 'groups',
      rules: comparisonGroups.map((group) => text(group.code, group.name, groupSentence(group, words), group)),
    },
    {
      name: 'policies',
      rules: policies.map((policy) =>
        text(`${policy.code} ${policy.from ?? ''}`, '', policySentence(policy, words), policy),
      ),
    },
    {
      name: 'records',
      rules: [
        text(
          'ownApproval',
          words.t('programmes.edit.ownApproval'),
          ownApprovalSentence(recordRules, words),
          recordRules.ownApproval,
        ),
        ...recordRules.starLevels.map((star) =>
          text(
            `star ${star.regionCode ?? ''} ${star.level} ${star.from ?? ''}`,
            starName(star, words),
            starSentence(star, words),
            star,
          ),
        ),
        ...recordRules.consumption.map((rule) =>
          text(`buy ${rule.regionCode ?? ''}`, consumptionName(rule, words), consumptionSentence(rule, words), rule),
        ),
      ],
    },
  ]
}

/** Two rule sets side by side, in the order of the later one; what fell away comes last. */
export function compared(before: RuleSection[], after: RuleSection[]): ComparedSection[] {
  return after.map(({ name, rules }, index) => {
    const old = before[index]?.rules ?? []
    const now = new Set(rules.map(({ key }) => key))
    const was = new Map(old.map((rule) => [rule.key, rule]))
    const kept = rules.map((rule): ComparedRule => {
      const earlier = was.get(rule.key)
      return { key: rule.key, before: earlier, after: rule, mark: markOf(earlier, rule) }
    })
    const removed = old
      .filter(({ key }) => !now.has(key))
      .map((rule): ComparedRule => ({ key: rule.key, before: rule, mark: 'removed' }))
    const common = (list: RuleText[], other: { has(key: string): boolean }) =>
      list.map(({ key }) => key).filter((key) => other.has(key))
    const reordered = common(old, now).join('\n') !== common(rules, was).join('\n')
    return { name, rules: [...kept, ...removed], reordered }
  })
}

function markOf(before: RuleText | undefined, after: RuleText): Mark {
  if (!before) return 'added'
  return before.exactly === after.exactly && before.name === after.name ? 'same' : 'changed'
}
