import type { FigureView } from '@/api'

/** One bar: a group and its figure. */
export interface Bar {
  id: string
  name: string
  figure: FigureView
}

/** A unit in which the axis is read, and how much of the figure's own unit makes one of it. */
export interface Scale {
  unit: string
  size: number
}

const TEN_THOUSAND_YUAN = 1_000_000

/** Money in 万元 where it is that large and there is a word, times in hours; exact figures stand in table and tip. */
export function scaleOf(
  bars: Bar[],
  countedIn: (unit: string) => string,
  words: { yuan: string; wan?: string; hours: string },
): Scale {
  const unit = bars[0]?.figure.unit ?? ''
  if (unit === 'MINUTE') return { unit: words.hours, size: 60 }
  if (unit !== 'FEN') return { unit: countedIn(unit), size: 1 }
  const most = Math.max(...bars.map(({ figure }) => Math.abs(figure.value)))
  if (words.wan && most >= TEN_THOUSAND_YUAN) return { unit: words.wan, size: TEN_THOUSAND_YUAN }
  return { unit: words.yuan, size: 100 }
}

/** Colours and type as the page has them. */
export interface Look {
  ink: string
  soft: string
  line: string
  bar: string
  paper: string
  font: string
  size: number
}

interface Drawing {
  title: string
  subtitle: string
  bars: Bar[]
  scale: Scale
  said: (figure: FigureView) => string
  look: Look
  /** Side by side by month, one below the other by name: names are too long to stand below a bar. */
  lying: boolean
}

interface At {
  dataIndex: number
}

/** What is drawn. Tips are part of the picture: no markup is made, so that the page's content policy holds. */
export function barOption({ title, subtitle, bars, scale, said, look, lying }: Drawing) {
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
    minInterval: scale.size === 1 ? 1 : undefined,
    axisLabel: soft,
    splitLine: { lineStyle: { color: look.line } },
  }
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
      formatter: ({ dataIndex }: At) => `${bars[dataIndex]!.name}  ${said(bars[dataIndex]!.figure)}`,
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: [
      {
        type: 'bar' as const,
        barMaxWidth: look.size * 2,
        itemStyle: { color: look.bar },
        // Beside a lying bar there is room for the exact figure.
        label: {
          ...text,
          show: lying,
          position: 'right' as const,
          formatter: ({ dataIndex }: At) => said(bars[dataIndex]!.figure),
        },
        data: bars.map(({ figure }) => figure.value / scale.size),
      },
    ],
  }
}
