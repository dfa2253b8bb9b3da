import { useI18n } from 'vue-i18n'
import { dayInWords } from './days'
import { useDictionaries } from './dictionaries.queries'
import { fenToTenThousandYuan, fenToYuan, grouped } from './money'

interface Counted {
  value: number
  unit: string
}

/** How times, amounts and figures read on screen. */
export function useWords() {
  const { t } = useI18n()
  const { label } = useDictionaries()

  /** 90 → 1小时30分 */
  function minutes(count: number): string {
    const hours = Math.floor(count / 60)
    const rest = count % 60
    if (!hours) return t('words.minutes', { minutes: rest })
    return rest
      ? t('words.hoursMinutes', { hours: grouped(hours), minutes: rest })
      : t('words.hours', { hours: grouped(hours) })
  }

  const yuan = (fen: number) => t('words.yuan', { amount: fenToYuan(fen) })

  /** What an amount was understood as, in 万 besides where large ones are said so: 12,345.67 元（约 1.23 万元） */
  function understood(fen: number): string {
    const large = fenToTenThousandYuan(fen)
    if (!large) return t('words.understood', { amount: yuan(fen) })
    const about = fen % 10_000 === 0 ? 'words.tenThousands' : 'words.aboutTenThousands'
    return t('words.understood', { amount: yuan(fen) + t(about, { amount: large }) })
  }

  /** +2小时, -500.00 元 */
  const signed = (value: number, said: (value: number) => string) => `${value < 0 ? '-' : '+'}${said(Math.abs(value))}`

  function period(from?: string, to?: string): string {
    if (from && to) return t('words.period', { from: dayInWords(from), to: dayInWords(to) })
    if (from) return t('words.since', { from: dayInWords(from) })
    return to ? t('words.until', { to: dayInWords(to) }) : t('words.dash')
  }

  /** Exact, with its unit. */
  function figure({ value, unit }: Counted): string {
    if (unit === 'FEN') return yuan(value)
    if (unit === 'MINUTE') return minutes(value)
    return `${grouped(value)} ${label('Unit', unit)}`
  }

  /** Number and unit apart, for large print. */
  function headline({ value, unit }: Counted): { number: string; unit: string; exactly?: string } {
    if (unit !== 'FEN') return { number: grouped(value), unit: label('Unit', unit) }
    const tenThousands = fenToTenThousandYuan(value)
    if (!tenThousands) return { number: fenToYuan(value), unit: t('words.yuanUnit') }
    const exactly = t('words.exactly', { amount: fenToYuan(value) })
    return { number: tenThousands, unit: t('words.tenThousandYuanUnit'), exactly }
  }

  return { minutes, yuan, understood, signed, period, figure, headline }
}
