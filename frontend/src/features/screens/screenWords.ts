import { useI18n } from 'vue-i18n'
import type { ScreenFigure } from '@/api'
import { fenToTenThousandYuan, fenToYuan, grouped } from '@/components/words/money'

/** What stands on a screen is said without the dictionaries, which are for who is signed in. */
export function useScreenWords() {
  const { t } = useI18n()

  /** Number and unit apart, for large print; 万元 where it is that much, and whole hours. */
  function large({ metric, value, unit }: ScreenFigure): { number: string; unit: string } {
    if (unit === 'MINUTE') return { number: grouped(Math.floor(value / 60)), unit: t('charts.hours') }
    if (unit !== 'FEN') return { number: grouped(value), unit: t(`screens.unit.${metric}`) }
    const tenThousands = fenToTenThousandYuan(value)
    return tenThousands
      ? { number: tenThousands, unit: t('words.tenThousandYuanUnit') }
      : { number: fenToYuan(value), unit: t('words.yuanUnit') }
  }

  const called = (metric: string) => t(`screens.metric.${metric}`)

  return { large, called }
}
