import { expect, it } from 'vitest'
import { compared, sectionsOf } from './ruleSections'
import type { Rules, RuleWords } from './ruleSentences'
import { requirement, rules } from './rules.fixture'

const words: RuleWords = {
  t: (key) => key,
  label: (_, code) => code,
  activityKind: (code) => code,
  organization: () => undefined,
}

const items = (before: Rules, after: Rules) =>
  compared(sectionsOf(before, words), sectionsOf(after, words)).find(({ name }) => name === 'requirements')!

it('marks what is new, changed and gone (R-20)', () => {
  const [kept, changed, gone] = ['A', 'B', 'C'].map((code) => requirement({ code }))
  const before = rules({ requirements: [kept!, changed!, gone!] })
  const after = rules({ requirements: [kept!, { ...changed!, minimum: 2 }, requirement({ code: 'D' })] })
  const { rules: found, reordered } = items(before, after)
  expect(found.map(({ key, mark }) => [key, mark])).toEqual([
    ['A', 'same'],
    ['B', 'changed'],
    ['D', 'added'],
    ['C', 'removed'],
  ])
  expect(reordered).toBe(false)
})

it('notices another order', () => {
  const [first, second] = ['A', 'B'].map((code) => requirement({ code }))
  const found = items(rules({ requirements: [first!, second!] }), rules({ requirements: [second!, first!] }))
  expect(found.rules.every(({ mark }) => mark === 'same')).toBe(true)
  expect(found.reordered).toBe(true)
})
