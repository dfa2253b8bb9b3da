import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { contentOf, pairingRuleValues, requirementValues, valuesOf } from './programmeValues'
import { keysOf, objectionsTo, rowsOf } from './ruleObjections'
import { pairingRule, requirement, rules } from './rules.fixture'

const year = { year: 2090, name: '方案' }
const open = (own = {}) => valuesOf(year, rules(own))
const t = (key: string) => key

it('brings what the server says about a place to the row that was there when it was sent', () => {
  const values = open({ requirements: [requirement({ code: 'A' }), requirement({ code: 'B' })] })
  const sent = keysOf(values)
  const [a, b] = values.requirements.map(({ key }) => key)
  values.requirements.reverse()
  const field = (path: string) => {
    const problem = new Problem({ status: 422, title: '有误', errors: [{ field: path, code: 'x' }] })
    return (rowsOf(problem, sent) as Problem).errors[0]!.field
  }
  expect(field('requirements[1].activityKinds')).toBe(`requirements.${b}.activityKinds`)
  expect(field('requirements[0].activityKinds[3]')).toBe(`requirements.${a}.activityKinds[3]`)
  expect(field('requirements[0]')).toBe(`requirements.${a}.code`)
  expect(field('allianceRules.leads.max')).toBe('allianceRules.leads.max')
  expect(field('requirements[9].name')).toBe('requirements[9].name')
})

it('leaves other failures as they are', () => {
  const gone = new TypeError('no network')
  expect(rowsOf(gone, keysOf(open()))).toBe(gone)
})

it('finds what is missing or turned round before it is sent', () => {
  const values = open()
  values.allianceRules.deputies = { min: '3', max: '2' }
  values.requirements.push({ ...requirementValues(), pairedPartner: true, minimum: '0' })
  values.pairingRules.push(pairingRuleValues(pairingRule()), pairingRuleValues(pairingRule()))
  const [item] = values.requirements
  const again = values.pairingRules[1]!
  expect(Object.keys(objectionsTo(values, t)).sort()).toEqual(
    [
      'allianceRules.deputies',
      `pairingRules.${again.key}.kind`,
      ...['activityKinds', 'minimum', 'name', 'partnerKinds'].map((name) => `requirements.${item!.key}.${name}`),
    ].sort(),
  )
})

it('has nothing against a rule set as it was read', () => {
  const values = open({ requirements: [requirement()], pairingRules: [pairingRule()] })
  expect(objectionsTo(values, t)).toEqual({})
})

it('gives back exactly what it was opened with', () => {
  const own = { requirements: [requirement({ partnerKinds: ['CHAMBER'] })], pairingRules: [pairingRule()] }
  expect(contentOf(open(own))).toEqual({ ...year, ...rules(own) })
})

it('gives new rows a code that no version had', () => {
  const values = valuesOf(year, rules({ requirements: [requirement({ code: 'ITEM_2' })] }), ['ITEM_5'])
  values.requirements.push(requirementValues(), requirementValues())
  expect(contentOf(values).requirements.map(({ code }) => code)).toEqual(['ITEM_2', 'ITEM_6', 'ITEM_7'])
})
