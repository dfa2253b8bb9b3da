import type { ScreenFigure } from '@/api'

/** One row of bars: the figures of one metric, group by group, and the largest of them. */
export interface Bars {
  metric: string
  most: number
  /** Of both signs; which unit is read depends on it. */
  largest: number
  figures: ScreenFigure[]
}

/** By metric, in the order in which they are told. */
export function byMetric(figures: ScreenFigure[]): Bars[] {
  const metrics = [...new Set(figures.map(({ metric }) => metric))]
  return metrics.map((metric) => {
    const own = figures.filter((figure) => figure.metric === metric)
    const values = own.map(({ value }) => value)
    const largest = Math.max(...values.map(Math.abs))
    return { metric, figures: own, most: Math.max(1, ...values), largest }
  })
}

/** Each alliance's figures in the order of the metrics; what belongs to none stands last, and nowhere where it is nothing. */
export function byAlliance(figures: ScreenFigure[]): { name?: string; figures: ScreenFigure[] }[] {
  const names = [...new Set(figures.map(({ group }) => group))]
  return names
    .map((name) => ({ name, figures: figures.filter(({ group }) => group === name) }))
    .filter((row) => row.name || row.figures.some(({ value }) => value !== 0))
    .sort((one, other) => Number(!one.name) - Number(!other.name))
}
