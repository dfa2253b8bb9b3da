import { expect, it } from 'vitest'
import type { ScreenFigure } from '@/api'
import { byAlliance, byMetric } from './screenFigures'

const figure = (metric: string, value: number, group?: string) =>
  ({ metric, value, group, unit: 'MINUTE' }) as unknown as ScreenFigure

it('lays figures out by metric, with the largest to measure by', () => {
  const rows = byMetric([figure('a', 3, '2024-01'), figure('b', 0, '2024-01'), figure('a', 5, '2024-02')])
  expect(rows.map(({ metric, most }) => [metric, most])).toEqual([
    ['a', 5],
    ['b', 1],
  ])
  expect(rows[0]!.figures.map(({ group }) => group)).toEqual(['2024-01', '2024-02'])
})

it('keeps the order of the alliances, and tells last what belongs to none', () => {
  const rows = byAlliance([figure('a', 7), figure('a', 1, '乙'), figure('a', 9, '甲')])
  expect(rows.map(({ name }) => name)).toEqual(['乙', '甲', undefined])
  expect(byAlliance([figure('a', 0), figure('a', 1, '乙')]).map(({ name }) => name)).toEqual(['乙'])
})
