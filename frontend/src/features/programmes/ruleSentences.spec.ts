import { describe, expect, it } from 'vitest'
import type { Policy } from '@/api'
import { i18n } from '@/locales'
import {
  allianceLines,
  groupSentence,
  pairingSentence,
  policySentence,
  requirementSentence,
  type RuleWords,
} from './ruleSentences'
import { ACTIVITY_NAMES, KIND_NAMES, pairingRule, requirement, rules } from './rules.fixture'

const words: RuleWords = {
  t: (key, values) => i18n.global.t(key, values ?? {}),
  label: (_, code) => KIND_NAMES[code] ?? code,
  activityKind: (code) => ACTIVITY_NAMES[code] ?? code,
  organization: (id) => `社区${id}`,
}

describe('an alliance reads', () => {
  const lines = (own: object) =>
    allianceLines({ ...rules().allianceRules, ...own }, words).map(({ name, text }) => `${name}：${text}`)

  it('with who leads and how many (R-01, R-02)', () =>
    expect(lines({ chambers: { min: 1, max: 1 } })).toEqual([
      '片长：1 家，党委部门或政府组成部门',
      '副片长：1–2 家，驻地单位',
      '结对商（协）会：1 家',
    ]))

  it('as not asked for where every number and kind will do', () =>
    expect(lines({ deputies: { min: 0 }, deputyKinds: [] })[1]).toBe('副片长：不作要求'))

  it('with open ends said in words', () => {
    expect(lines({ deputies: { min: 2 } })[1]).toBe('副片长：至少 2 家，驻地单位')
    expect(lines({ deputies: { min: 0, max: 3 } })[1]).toBe('副片长：至多 3 家，驻地单位')
    expect(lines({ deputies: { min: 0, max: 0 }, deputyKinds: [] })[1]).toBe('副片长：不设')
  })

  it('with the term of the lead', () => expect(lines({ leadTermMonths: 12 })[1]).toBe('片长任期：12 个月，期满应轮换'))
})

describe('an item of the year reads', () => {
  it('with role, kind and number (R-05)', () => {
    expect(requirementSentence(requirement(), words)).toBe('每个联盟全年至少组织 1 次“联合主题党日”。')
    const contest = requirement({ role: 'PARTICIPATE', activityKinds: ['BRAND_CONTEST'], minimum: 2 })
    expect(requirementSentence(contest, words)).toBe('每个联盟全年至少参加 2 次“品牌大比武”。')
  })

  it('with the own chamber as partner (R-06)', () => {
    const kinds = ['EXCHANGE', 'VISIT']
    const chamber = requirement({ activityKinds: kinds, partnerKinds: ['CHAMBER'], pairedPartner: true })
    expect(requirementSentence(chamber, words)).toBe(
      '每个联盟全年至少组织 1 次“座谈交流”或“参观考察”，须有与本联盟结对的商（协）会参加。',
    )
  })

  it('with several units of the alliance', () =>
    expect(requirementSentence(requirement({ minMemberUnits: 3 }), words)).toContain('，本联盟至少 3 家单位参加。'))

  it('while it is typed', () =>
    expect(requirementSentence(requirement({ activityKinds: [], minimum: Number.NaN }), words)).toBe(
      '每个联盟全年至少组织 … 次…。',
    ))
})

describe('a kind of pairing reads', () => {
  it('with numbers on both sides and projects (R-08, R-09)', () => {
    const onePlusTwo = pairingRule({
      supporterKinds: ['PARTY_DEPARTMENT', 'GOVERNMENT_DEPARTMENT'],
      supportersPerBeneficiary: { min: 2, max: 2 },
      beneficiariesPerSupporter: { min: 1 },
      projectsPerSupporter: 1,
    })
    expect(pairingSentence(onePlusTwo, words)).toBe(
      '单位（党委部门、政府组成部门）与社区结对，应覆盖全部社区；每个受助方 2 家帮扶方；' +
        '每个帮扶方至少 1 个受助方；每个帮扶方每年至少领办 1 个项目。',
    )
  })

  it('with the pilots by name, and counted when they are many', () => {
    const pilots = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1))
    expect(pairingSentence(pairingRule({ beneficiaryIds: pilots(2) }), words)).toBe(
      '单位与社区结对，应覆盖 2 个：社区1、社区2。',
    )
    expect(pairingSentence(pairingRule({ beneficiaryIds: pilots(30) }), words)).toMatch(/应覆盖 30 个：.*社区8等。$/)
  })

  it('of a whole alliance', () => {
    const chamber = pairingRule({
      supporterType: 'ALLIANCE',
      beneficiaryKinds: ['CHAMBER'],
      supportersPerBeneficiary: { min: 0, max: 1 },
    })
    expect(pairingSentence(chamber, words)).toBe('联盟与商（协）会结对；每个受助方至多 1 个帮扶方。')
  })

  it('of anybody with anybody', () =>
    expect(pairingSentence(pairingRule({ supporterType: undefined, beneficiaryKinds: [] }), words)).toBe(
      '单位或联盟与任意一方结对。',
    ))
})

it('says who is compared, and from what size (R-21)', () => {
  const group = {
    code: 'PARTY',
    name: '党群口',
    organizationKinds: ['PARTY_DEPARTMENT' as const, 'MASS_ORGANIZATION' as const],
    organizationIds: ['1'],
    minimumSize: 3,
  }
  expect(groupSentence(group, words)).toBe('党委部门、群团组织，另列 1 家：社区1；少于 3 家时不排名。')
})

it('says from when to when a number holds', () => {
  const policy = (own: Partial<Policy>): Policy => ({ code: 'IDLE_ALLIANCE_DAYS', value: 90, ...own })
  expect(policySentence(policy({}), words)).toBe('联盟连续 90 天没有活动时提示。')
  expect(policySentence(policy({ from: '2024-07-01' }), words)).toBe('联盟连续 90 天没有活动时提示，2024年7月1日起。')
  expect(policySentence(policy({ code: 'LAGGING_UNIT_DAYS', from: '2024-01-01', to: '2024-06-30' }), words)).toBe(
    '单位连续 90 天没有参加活动时提示，2024年1月1日至2024年6月30日。',
  )
})
