import type { PairingRule, Requirement } from '@/api'
import type { Rules } from './ruleSentences'

/** A small rule set; a test names what matters to it. */
export const requirement = (own: Partial<Requirement> = {}): Requirement => ({
  code: 'JOINT_THEME_DAY',
  name: '组织一次联合主题党日',
  role: 'ORGANIZE',
  activityKinds: ['JOINT_THEME_DAY'],
  minimum: 1,
  partnerKinds: [],
  pairedPartner: false,
  minMemberUnits: 1,
  ...own,
})

export const pairingRule = (own: Partial<PairingRule> = {}): PairingRule => ({
  kind: '结对社区',
  supporterType: 'ORGANIZATION',
  supporterKinds: [],
  beneficiaryKinds: ['COMMUNITY'],
  beneficiaryIds: [],
  supportersPerBeneficiary: { min: 0 },
  beneficiariesPerSupporter: { min: 0 },
  projectsPerSupporter: 0,
  ...own,
})

export const rules = (own: Partial<Rules> = {}): Rules => ({
  allianceRules: {
    leads: { min: 1, max: 1 },
    leadKinds: ['PARTY_DEPARTMENT', 'GOVERNMENT_DEPARTMENT'],
    deputies: { min: 1, max: 2 },
    deputyKinds: ['STATIONED_UNIT'],
    chambers: { min: 0 },
  },
  requirements: [],
  pairingRules: [],
  comparisonGroups: [],
  policies: [],
  recordRules: { ownApproval: false, starLevels: [], consumption: [] },
  ...own,
})

export const KIND_NAMES: Record<string, string> = {
  PARTY_DEPARTMENT: '党委部门',
  GOVERNMENT_DEPARTMENT: '政府组成部门',
  STATIONED_UNIT: '驻地单位',
  MASS_ORGANIZATION: '群团组织',
  CHAMBER: '商（协）会',
  COMMUNITY: '社区',
}

export const ACTIVITY_NAMES: Record<string, string> = {
  JOINT_THEME_DAY: '联合主题党日',
  BRAND_CONTEST: '品牌大比武',
  EXCHANGE: '座谈交流',
  VISIT: '参观考察',
}
