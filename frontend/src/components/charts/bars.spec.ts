import { expect, it } from 'vitest'
import type { FigureView } from '@/api'
import { barOption, scaleOf, type Bar } from './bars'

const WORDS = { yuan: '元', wan: '万元', hours: '小时' }
const counted = () => '次'
const bar = (value: number, unit: FigureView['unit'], name = '2024年7月'): Bar => ({
  id: name,
  name,
  figure: { metric: 'consumption_fen', value, unit, recordsUrl: '/api/v1/consumption-records' } as FigureView,
})

it.each([
  [[bar(99, 'FEN'), bar(999_999, 'FEN')], '元', 100],
  [[bar(99, 'FEN'), bar(1_000_000, 'FEN')], '万元', 1_000_000],
  [[bar(-1_000_000, 'FEN')], '万元', 1_000_000],
  [[bar(90, 'MINUTE')], '小时', 60],
  [[bar(7, 'TIMES' as FigureView['unit'])], '次', 1],
  [[], '次', 1],
])('reads %j in %s', (bars, unit, size) => expect(scaleOf(bars, counted, WORDS)).toEqual({ unit, size }))

it('stays with yuan where there is no word for ten thousand', () =>
  expect(scaleOf([bar(1_000_000, 'FEN')], counted, { yuan: 'yuan', hours: 'h' })).toEqual({ unit: 'yuan', size: 100 }))

const look = { ink: '#000', soft: '#555', line: '#ddd', bar: '#123', paper: '#fff', font: 'sans-serif', size: 16 }
const drawing = {
  ...{ title: '各月情况：助农消费（万元）', subtitle: '截至 2024年8月1日', look, said: () => '437,585.50 元' },
  ...{ bars: [bar(43_758_550, 'FEN')], scale: { unit: '万元', size: 1_000_000 } },
}

it('draws months side by side and says the exact figure in the tip', () => {
  const option = barOption({ ...drawing, lying: false })
  expect(option.xAxis).toMatchObject({ type: 'category', data: ['2024年7月'] })
  expect(option.series[0]!.data).toEqual([43.75855])
  expect(option.tooltip.formatter({ dataIndex: 0 })).toBe('2024年7月  437,585.50 元')
})

it('draws names one below the other, the first on top', () => {
  const option = barOption({ ...drawing, lying: true })
  expect(option.yAxis).toMatchObject({ type: 'category', inverse: true })
  expect(option.xAxis).toMatchObject({ type: 'value' })
  expect(option.series[0]!.label.formatter({ dataIndex: 0 })).toBe('437,585.50 元')
})

it('has no half numbers where things are counted', () => {
  const option = barOption({ ...drawing, scale: { unit: '次', size: 1 }, lying: false })
  expect(option.yAxis).toMatchObject({ minInterval: 1 })
})
