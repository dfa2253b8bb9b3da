import type { RouteLocationRaw } from 'vue-router'
import type { FigureView } from '@/api'

/** One bar: what it is called, how long it is, and what it opens. */
export interface Bar {
  id: string
  name: string
  value: number
  /** The exact value in words. */
  said: string
  /** What would be all of it; the rest is drawn pale. */
  of?: number
  to: RouteLocationRaw
}

/** A unit in which the axis is read, and how much of the figure's own unit makes one of it. */
export interface Scale {
  unit: string
  size: number
}

const TEN_THOUSAND_YUAN = 1_000_000

/** Money in 万元 where it is that large and there is a word, times in hours; exact figures stand in table and tip. */
export function scaleOf(
  figures: Pick<FigureView, 'value' | 'unit'>[],
  countedIn: (unit: string) => string,
  words: { yuan: string; wan?: string; hours: string },
): Scale {
  const unit = figures[0]?.unit ?? ''
  if (unit === 'MINUTE') return { unit: words.hours, size: 60 }
  if (unit !== 'FEN') return { unit: countedIn(unit), size: 1 }
  const most = Math.max(...figures.map(({ value }) => Math.abs(value)))
  if (words.wan && most >= TEN_THOUSAND_YUAN) return { unit: words.wan, size: TEN_THOUSAND_YUAN }
  return { unit: words.yuan, size: 100 }
}

/** Colours and type as the page has them. */
export interface Look {
  ink: string
  soft: string
  line: string
  bar: string
  rest: string
  paper: string
  font: string
  size: number
}

interface Drawing {
  title: string
  subtitle: string
  bars: Bar[]
  look: Look
  /** Side by side by month, one below the other by name: names are too long to stand below a bar. */
  lying: boolean
}

interface At {
  dataIndex: number
}

/** What is drawn. Tips are part of the picture: no markup is made, so that the page's content policy holds. */
export function barOption({ title, subtitle, bars, look, lying }: Drawing) {
  const text = { color: look.ink, fontFamily: look.font, fontSize: look.size }
  const soft = { ...text, color: look.soft, fontSize: look.size * 0.875 }
  const names = {
    type: 'category' as const,
    data: bars.map(({ name }) => name),
    inverse: lying,
    axisLabel: { ...soft, color: look.ink, interval: lying ? 0 : ('auto' as const) },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
  }
  const values = {
    type: 'value' as const,
    minInterval: bars.every(({ value }) => Number.isInteger(value)) ? 1 : undefined,
    axisLabel: soft,
    splitLine: { lineStyle: { color: look.line } },
  }
  // Beside a lying bar there is room for what it says.
  const label = {
    ...text,
    show: lying,
    position: 'right' as const,
    formatter: ({ dataIndex }: At) => bars[dataIndex]!.said,
  }
  const rests = bars.map(({ value, of }) => Math.max(0, (of ?? value) - value))
  const hasRests = rests.some((rest) => rest > 0)
  const drawn = (color: string, data: number[], isLast: boolean) => ({
    ...{ type: 'bar' as const, stack: 'all', barMaxWidth: look.size * 2, itemStyle: { color }, data },
    ...(isLast ? { label } : {}),
  })
  return {
    animation: false,
    backgroundColor: look.paper,
    textStyle: text,
    title: {
      left: 0,
      text: title,
      subtext: subtitle,
      textStyle: { ...text, fontWeight: 600 as const },
      subtextStyle: soft,
    },
    grid: { left: 8, right: lying ? look.size * 8 : 8, top: look.size * 4.5, bottom: 8, containLabel: true },
    tooltip: {
      renderMode: 'richText' as const,
      textStyle: text,
      formatter: ({ dataIndex }: At) => `${bars[dataIndex]!.name}  ${bars[dataIndex]!.said}`,
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: [
      drawn(
        look.bar,
        bars.map(({ value }) => value),
        !hasRests,
      ),
      ...(hasRests ? [drawn(look.rest, rests, true)] : []),
    ],
  }
}
