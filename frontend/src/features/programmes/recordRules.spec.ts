import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ConsumptionRule, RecordRules, StarLevel } from '@/api'
import { Problem } from '@/api/problem'
import { i18n } from '@/locales'
import { renderPage } from '@/testing/renderPage'
import { api, server } from '@/testing/server'
import { contentOf, valuesOf } from './programmeValues'
import { consumptionSentence, ownApprovalSentence, starName, starSentence } from './recordRuleSentences'
import { starLevelValues } from './recordRuleValues'
import { keysOf, objectionsTo, rowsOf } from './ruleObjections'
import { compared, sectionsOf } from './ruleSections'
import type { RuleWords } from './ruleSentences'
import { rules } from './rules.fixture'

const words: RuleWords = {
  t: (key, values) => i18n.global.t(key, values ?? {}),
  label: (_, code) => ({ PLATFORM_832: '832平台', DIRECT: '产地直购' })[code] ?? code,
  activityKind: (code) => code,
  organization: () => undefined,
}
const stars: StarLevel[] = [
  { level: 1, minutes: 6000 },
  { regionCode: '341000', level: 2, minutes: 10, from: '2024-07-01' },
]
const buying: ConsumptionRule = {
  ...{ reservePercent: 10, unionFenPerHead: 20000, channels: ['PLATFORM_832', 'DIRECT'] },
}
const records: RecordRules = { ownApproval: false, starLevels: stars, consumption: [buying] }
const open = (recordRules = records) => valuesOf({ year: 2090, name: '方案' }, rules({ recordRules }))

it('sends back exactly what was read, also minutes that are no round hours', () => {
  expect(contentOf(open()).recordRules).toEqual(records)
})

it('takes hours and yuan as they are typed', () => {
  const values = open()
  values.recordRules.starLevels[0]!.hours = '1.5'
  values.recordRules.consumption[0]!.unionYuan = '1,234.5'
  const { starLevels, consumption } = contentOf(values).recordRules
  expect(starLevels[0]!.minutes).toBe(90)
  expect(consumption[0]!.unionFenPerHead).toBe(123450)
})

it('reads in words', () => {
  expect(ownApprovalSentence(records, words)).toBe('本单位或本人录入的记录，由他人核定。')
  expect(stars.map((star) => `${starName(star, words)}：${starSentence(star, words)}`)).toEqual([
    '1 星志愿者：累计服务满100小时。',
    '2 星志愿者（区划 341000）：累计服务满10分钟，2024年7月1日起。',
  ])
  expect(consumptionSentence(buying, words)).toBe(
    '食堂采购预留不低于 10%；工会人均不少于 200.00 元；只计“832平台”、“产地直购”。',
  )
  expect(consumptionSentence({ reservePercent: 10, unionFenPerHead: 0, channels: [] }, words)).toBe(
    '食堂采购预留不低于 10%；各种渠道都计入。',
  )
})

it('shows what a new version changes (R-20)', () => {
  const later = { ...records, ownApproval: true, consumption: [{ ...buying, reservePercent: 15 }] }
  const [before, after] = [records, later].map((recordRules) => sectionsOf(rules({ recordRules }), words))
  const section = compared(before!, after!).find(({ name }) => name === 'records')!
  expect(section.rules.map(({ mark }) => mark)).toEqual(['changed', 'same', 'same', 'changed'])
})

it('objects to what can be seen without the server', () => {
  const values = open({ ...records, consumption: [buying, buying] })
  values.recordRules.starLevels.push(starLevelValues())
  Object.assign(values.recordRules.starLevels[0]!, { hours: '0.333', regionCode: '3410' })
  values.recordRules.consumption[0]!.reservePercent = '101'
  const [star, , blank] = values.recordRules.starLevels
  const [first, second] = values.recordRules.consumption
  expect(Object.keys(objectionsTo(values, (key) => key)).sort()).toEqual(
    [
      `recordRules.starLevels.${star!.key}.minutes`,
      `recordRules.starLevels.${star!.key}.regionCode`,
      `recordRules.starLevels.${blank!.key}.level`,
      `recordRules.starLevels.${blank!.key}.minutes`,
      `recordRules.consumption.${first!.key}.reservePercent`,
      `recordRules.consumption.${second!.key}.regionCode`,
    ].sort(),
  )
})

it('brings an objection of the server to its row', () => {
  const values = open()
  const path = 'recordRules.starLevels[1].to'
  const problem = new Problem({ status: 422, title: '有误', errors: [{ field: path, code: 'before-start' }] })
  const told = rowsOf(problem, keysOf(values)) as Problem
  expect(told.errors[0]!.field).toBe(`recordRules.starLevels.${values.recordRules.starLevels[1]!.key}.to`)
})

it('saves a level that was changed in hours, and the other levels as they were', async () => {
  const draft = rules({ recordRules: records })
  const programme = { id: 'p1', etag: '3', year: 2090, name: '远年方案', status: 'DRAFT', number: 1, ...draft }
  let sent: unknown
  server.use(
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme)),
    http.get(api('/programmes/p1/versions'), () => HttpResponse.json([{ number: 1, status: 'DRAFT', ...draft }])),
    http.patch(api('/programmes/p1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(programme)
    }),
  )
  const { screen } = await renderPage('/programmes/p1/edit')
  const row = within(await screen.findByRole('group', { name: '第 1 条：1 星志愿者' }))
  const hours = row.getByLabelText<HTMLInputElement>(/累计服务小时数/)
  expect(hours.value).toBe('100')
  await fireEvent.input(hours, { target: { value: '120' } })
  expect(row.getByText(/累计服务满120小时。/)).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => sent).toEqual({ recordRules: { starLevels: [{ level: 1, minutes: 7200 }, stars[1]] } })
})
