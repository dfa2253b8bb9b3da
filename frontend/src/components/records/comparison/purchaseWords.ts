import { useI18n } from 'vue-i18n'
import type { ConsumptionLine, EnterConsumptionRecord } from '@/api'
import { dayInWords } from '@/components/words/days'
import { useDictionaries } from '@/components/words/dictionaries.queries'
import { useWords } from '@/components/words/words'

/** How the parts of a purchase read. */
export function usePurchaseWords() {
  const { t } = useI18n()
  const { label } = useDictionaries()
  const { yuan } = useWords()

  const quantity = (of: { quantity?: number; unit?: string }) =>
    of.quantity === undefined ? undefined : `${of.quantity} ${of.unit ?? ''}`.trim()

  const line = (one: ConsumptionLine) =>
    t('consumptionRecords.line', { product: one.product, quantity: quantity(one) ?? '', amount: yuan(one.amountFen) })

  /** Every part that may be corrected, as text or as an id. */
  const parts = (of: EnterConsumptionRecord): Record<string, string | undefined> => ({
    product: of.product,
    amount: yuan(of.amountFen),
    payer: label('Payer', of.payer),
    channel: label('Channel', of.channel),
    quantity: quantity(of),
    originRegionCode: of.originRegionCode,
    orderedOn: of.orderedOn && dayInWords(of.orderedOn),
    pairing: of.pairingId,
    producer: of.producerId,
    voucherKind: of.voucher && label('VoucherKind', of.voucher.kind),
    voucherNumber: of.voucher?.number,
    issuerName: of.voucher?.issuerName,
    issuerUscc: of.voucher?.issuerUscc,
    voucherTotal: of.voucher?.totalFen === undefined ? undefined : yuan(of.voucher.totalFen),
    lines: of.lines?.length ? of.lines.map(line).join('\n') : undefined,
  })

  return { quantity, line, parts }
}
