import { useI18n } from 'vue-i18n'
import { decimalOf, isWrong } from '@/components/forms/typed'
import { yuanToFen } from '@/components/words/money'
import { isEmptyLine, linesSum, type ConsumptionRecordValues } from './consumptionRecordValues'

const isNoAmount = (typed: string) => !(yuanToFen(typed)! > 0)
const isNoQuantity = (typed: string) => isWrong(decimalOf(typed), 0.001)

/** What the form itself objects to: field → objection. */
export function useObjections() {
  const { t } = useI18n()

  /** Who types what came back as a negative purchase, is told where refunds are entered. */
  function ofAmount({ amountFen, refundOf }: ConsumptionRecordValues): Record<string, string> {
    if (!isNoAmount(amountFen)) return {}
    if (!(yuanToFen(amountFen)! < 0)) return { amountFen: t('forms.wrongMoney') }
    return { amountFen: t(refundOf ? 'consumptionRecords.refundNegative' : 'consumptionRecords.negative') }
  }

  function ofVoucher(values: ConsumptionRecordValues): Record<string, string> {
    if (!values.voucherKind) return {}
    const missing = (label: string) => t('forms.required', { label: t(`fields.${label}`) })
    const { voucherNumber, issuerName, issuerUscc, voucherTotal } = values
    return {
      ...(voucherNumber.trim() ? {} : { 'voucher.number': missing('voucherNumber') }),
      ...(issuerName.trim() || issuerUscc.trim() ? {} : { 'voucher.issuerName': missing('issuerName') }),
      ...(voucherTotal.trim() && isNoAmount(voucherTotal) ? { 'voucher.totalFen': t('forms.wrongMoney') } : {}),
    }
  }

  function ofLines({ lines, amountFen }: ConsumptionRecordValues): Record<string, string> {
    const filled = lines.filter((line) => !isEmptyLine(line))
    if (!filled.length) return {}
    const incomplete = filled.some(
      (line) => !line.product.trim() || isNoAmount(line.amountFen) || isNoQuantity(line.quantity),
    )
    if (incomplete) return { lines: t('consumptionRecords.lineIncomplete') }
    return linesSum(lines) === yuanToFen(amountFen) ? {} : { lines: t('consumptionRecords.linesDiffer') }
  }

  return (values: ConsumptionRecordValues): Record<string, string> => ({
    ...ofAmount(values),
    ...(isNoQuantity(values.quantity) ? { quantity: t('forms.wrongQuantity') } : {}),
    ...ofVoucher(values),
    ...ofLines(values),
  })
}
