import type { ConsumptionRecordView, EnterConsumptionRecord, Voucher } from '@/api'
import { decimalOf, textOf } from '@/components/forms/typed'
import { fenToInput, yuanToFen } from '@/components/words/money'

/** What the form holds: everything as it is typed, money in yuan. */
export function valuesOf(record?: ConsumptionRecordView, organization?: string) {
  return {
    product: record?.product ?? '',
    organizationId: record?.organizationId ?? organization,
    payer: record?.payer,
    channel: record?.channel,
    amountFen: fenToInput(record?.amountFen),
    paidOn: record?.paidOn,
    orderedOn: record?.orderedOn,
    quantity: record?.quantity?.toString() ?? '',
    unit: record?.unit ?? '',
    originRegionCode: record?.originRegionCode ?? '',
    pairingId: record?.pairingId,
    voucherKind: record?.voucher?.kind,
    voucherNumber: record?.voucher?.number ?? '',
    issuerName: record?.voucher?.issuerName ?? '',
    issuerUscc: record?.voucher?.issuerUscc ?? '',
    voucherTotal: fenToInput(record?.voucher?.totalFen),
  }
}

export type ConsumptionRecordValues = ReturnType<typeof valuesOf>

function voucherOf(values: ConsumptionRecordValues): Voucher | undefined {
  if (!hasVoucher(values)) return undefined
  return {
    kind: values.voucherKind!,
    number: values.voucherNumber.trim(),
    issuerName: textOf(values.issuerName),
    issuerUscc: textOf(values.issuerUscc)?.toUpperCase(),
    totalFen: yuanToFen(values.voucherTotal),
  }
}

export const hasVoucher = (values: ConsumptionRecordValues) =>
  [values.voucherKind, values.voucherNumber, values.issuerName, values.issuerUscc, values.voucherTotal].some(
    (part) => !!part?.trim(),
  )

/** The same as the API takes it. */
export function contentOf(values: ConsumptionRecordValues): Partial<EnterConsumptionRecord> {
  return {
    product: textOf(values.product),
    organizationId: values.organizationId,
    payer: values.payer,
    channel: values.channel,
    amountFen: yuanToFen(values.amountFen),
    paidOn: values.paidOn,
    orderedOn: values.orderedOn,
    quantity: decimalOf(values.quantity),
    unit: textOf(values.unit),
    originRegionCode: textOf(values.originRegionCode),
    pairingId: values.pairingId || undefined,
    voucher: voucherOf(values),
  }
}
