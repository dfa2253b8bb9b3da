import { useI18n } from 'vue-i18n'
import type { ScreenFigure } from '@/api'
import { fenInTenThousandYuan, fenToYuan, grouped, isInTenThousands } from '@/components/words/money'

/** What stands on a screen is said without the dictionaries, which are for who is signed in. */
export function useScreenWords() {
  const { t } = useI18n()

  /**
   * Number and unit apart, for large print; 万元 where it is that much, and whole hours.
   *
   * @param beside the largest of those that share one unit with it; itself where it stands alone
   */
  function large({ metric, value, unit }: ScreenFigure, beside = value): { number: string; unit: string } {
    if (unit === 'MINUTE') return { number: grouped(Math.trunc(value / 60)), unit: t('charts.hours') }
    if (unit !== 'FEN') return { number: grouped(value), unit: t(`screens.unit.${metric}`) }
    const tenThousands = isInTenThousands(beside) && fenInTenThousandYuan(value)
    return tenThousands
      ? { number: tenThousands, unit: t('words.tenThousandYuanUnit') }
      : { number: fenToYuan(value), unit: t('words.yuanUnit') }
  }

  const called = (metric: string) => t(`screens.metric.${metric}`)

  return { large, called }
}
