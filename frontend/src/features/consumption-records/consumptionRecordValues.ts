import type { ConsumptionLine, ConsumptionRecordView, EnterConsumptionRecord, Voucher } from '@/api'
import { decimalOf, textOf } from '@/components/forms/typed'
import { fenToInput, yuanToFen } from '@/components/words/money'

/** Money as it is typed: what came back is entered without its sign. */
const typedMoney = (fen?: number) => fenToInput(fen === undefined ? undefined : Math.abs(fen))

export const emptyLine = () => ({ product: '', quantity: '', unit: '', amountFen: '' })
export type LineValues = ReturnType<typeof emptyLine>

const lineValues = ({ product, quantity, unit, amountFen }: ConsumptionLine): LineValues => ({
  ...{ product, quantity: quantity?.toString() ?? '', unit: unit ?? '', amountFen: typedMoney(amountFen) },
})

/** What a form begins with: a record, or as much of one as is known. */
export type Beginning = Partial<Omit<ConsumptionRecordView, 'voucher'>> & { voucher?: Partial<Voucher> }

/** What the form holds: everything as it is typed, money in yuan. */
export function valuesOf(record?: Beginning, organization?: string) {
  return {
    product: record?.product ?? '',
    organizationId: record?.organizationId ?? organization,
    payer: record?.payer,
    channel: record?.channel,
    amountFen: typedMoney(record?.amountFen),
    refundOf: record?.refundOf,
    paidOn: record?.paidOn,
    orderedOn: record?.orderedOn,
    quantity: record?.quantity?.toString() ?? '',
    unit: record?.unit ?? '',
    originRegionCode: record?.originRegionCode ?? '',
    pairingId: record?.pairingId,
    producerId: record?.producerId,
    voucherKind: record?.voucher?.kind,
    voucherNumber: record?.voucher?.number ?? '',
    issuerName: record?.voucher?.issuerName ?? '',
    issuerUscc: record?.voucher?.issuerUscc ?? '',
    voucherTotal: typedMoney(record?.voucher?.totalFen),
    lines: (record?.lines ?? []).map(lineValues),
    /** Of a correction. */
    reason: '',
  }
}

export type ConsumptionRecordValues = ReturnType<typeof valuesOf>

/** A refund begins with what its purchase says and must say too; its voucher is another one of the same issuer. */
export function refundOf(purchase: ConsumptionRecordView): Beginning {
  const { id, organizationId, payer, channel, product, pairingId, producerId, originRegionCode } = purchase
  const { issuerName, issuerUscc } = purchase.voucher ?? {}
  const voucher = { issuerName, issuerUscc }
  return { refundOf: id, organizationId, payer, channel, product, pairingId, producerId, originRegionCode, voucher }
}

function voucherOf(values: ConsumptionRecordValues): Voucher | undefined {
  if (!values.voucherKind) return undefined
  return {
    kind: values.voucherKind,
    number: values.voucherNumber.trim(),
    issuerName: textOf(values.issuerName),
    issuerUscc: textOf(values.issuerUscc)?.toUpperCase(),
    totalFen: yuanToFen(values.voucherTotal),
  }
}

/** In fen as it counts: a refund is below zero. */
function counted({ refundOf }: ConsumptionRecordValues, typed: string): number | undefined {
  const fen = yuanToFen(typed)
  return fen !== undefined && refundOf ? -fen : fen
}

export const isEmptyLine = (line: LineValues) => Object.values(line).every((typed) => !typed.trim())

/** What the lines add up to; undefined where one of them is no amount. */
export function linesSum(lines: LineValues[]): number | undefined {
  const amounts = lines.filter((line) => !isEmptyLine(line)).map(({ amountFen }) => yuanToFen(amountFen))
  return amounts.reduce((sum, fen) => (sum === undefined || fen === undefined ? undefined : sum + fen), 0)
}

function linesOf(values: ConsumptionRecordValues): ConsumptionLine[] | undefined {
  const lines = values.lines
    .filter((line) => !isEmptyLine(line))
    .map((line) => ({
      product: line.product.trim(),
      quantity: decimalOf(line.quantity),
      unit: textOf(line.unit),
      amountFen: counted(values, line.amountFen)!,
    }))
  return lines.length ? lines : undefined
}

/** The same as the API takes it. */
export function contentOf(values: ConsumptionRecordValues): Partial<EnterConsumptionRecord> {
  return {
    product: textOf(values.product),
    organizationId: values.organizationId,
    payer: values.payer,
    channel: values.channel,
    amountFen: counted(values, values.amountFen),
    refundOf: values.refundOf,
    paidOn: values.paidOn,
    orderedOn: values.orderedOn,
    quantity: decimalOf(values.quantity),
    unit: textOf(values.unit),
    originRegionCode: textOf(values.originRegionCode),
    pairingId: values.pairingId || undefined,
    producerId: values.producerId || undefined,
    voucher: voucherOf(values),
    lines: linesOf(values),
  }
}
