import { expect, it } from 'vitest'
import type { FigureView } from '@/api'
import { barOption, scaleOf } from './bars'

const WORDS = { yuan: '元', wan: '万元', hours: '小时' }
const counted = () => '次'
const figure = (value: number, unit: FigureView['unit']) => ({ value, unit })

it.each([
  [[figure(99, 'FEN'), figure(999_999, 'FEN')], '元', 100],
  [[figure(99, 'FEN'), figure(1_000_000, 'FEN')], '万元', 1_000_000],
  [[figure(-1_000_000, 'FEN')], '万元', 1_000_000],
  [[figure(90, 'MINUTE')], '小时', 60],
  [[figure(7, 'TIMES' as FigureView['unit'])], '次', 1],
  [[], '次', 1],
])('reads %j in %s', (bars, unit, size) => expect(scaleOf(bars, counted, WORDS)).toEqual({ unit, size }))

it('stays with yuan where there is no word for ten thousand', () =>
  expect(scaleOf([figure(1_000_000, 'FEN')], counted, { yuan: 'yuan', hours: 'h' })).toEqual({
    unit: 'yuan',
    size: 100,
  }))

const look = {
  ...{
    ink: '#000',
    soft: '#555',
    line: '#ddd',
    bar: '#123',
    rest: '#9ab',
    paper: '#fff',
    font: 'sans-serif',
    size: 16,
  },
}
const month = { id: '2024-07', name: '2024年7月', value: 43.75855, said: '437,585.50 元', to: '/' }
const drawing = { title: '各月情况：助农消费（万元）', subtitle: '截至 2024年8月1日', look, bars: [month] }

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
  expect(option.series[0]!.label!.formatter({ dataIndex: 0 })).toBe('437,585.50 元')
})

it('draws what is left of the whole, and says both at its end', () => {
  const alliance = { id: 'a1', name: '青藤联盟', value: 3, of: 4, said: '3/4', to: '/' }
  const { series } = barOption({ ...drawing, bars: [alliance, { ...alliance, value: 5 }], lying: true })
  expect(series.map(({ data }) => data)).toEqual([
    [3, 5],
    [1, 0],
  ])
  expect(series.map(({ label }) => label?.show)).toEqual([undefined, true])
})

it('has no half numbers where things are counted', () => {
  const option = barOption({ ...drawing, bars: [{ ...month, value: 3 }], lying: false })
  expect(option.yAxis).toMatchObject({ minInterval: 1 })
})
