import { expect, it } from 'vitest'
import type { ConsumptionRecordView } from '@/api'
import { contentOf, emptyLine, linesSum, refundOf, valuesOf } from './consumptionRecordValues'

const purchase = {
  ...{ id: 'c1', organizationId: 'o1', payer: 'UNION', channel: 'DIRECT', product: '芳村茶叶', amountFen: 123450 },
  ...{ paidOn: '2024-07-01', pairingId: 'p1', producerId: 'o9', originRegionCode: '341024' },
  voucher: { kind: 'INVOICE', number: '007', issuerName: '芳村合作社', totalFen: 200000 },
  lines: [{ product: '红茶', quantity: 1.5, unit: '斤', amountFen: 123450 }],
} as unknown as ConsumptionRecordView

const plain = (content: object) => JSON.parse(JSON.stringify(content))

it('gives a purchase back as it was', () => {
  const { id, ...content } = purchase
  expect(id && plain(contentOf(valuesOf(purchase)))).toEqual(plain(content))
})

it('takes money as a clerk types it', () => {
  const amount = (typed: string) => contentOf({ ...valuesOf(), amountFen: typed }).amountFen
  expect([amount('1.2万'), amount('12,000.50'), amount('１２０')]).toEqual([1_200_000, 1_200_050, 12_000])
})

it('begins the voucher of a refund with the issuer, and with nothing else of it', () => {
  const values = valuesOf(refundOf(purchase))
  expect(values).toMatchObject({ issuerName: '芳村合作社', voucherNumber: '', voucherTotal: '' })
  expect(values.voucherKind).toBeUndefined()
  expect(contentOf(values).voucher).toBeUndefined()
})

it('takes from a refund what its purchase says, and counts it below zero', () => {
  const values = { ...valuesOf(refundOf(purchase)), amountFen: '34.50', paidOn: '2024-08-01' }
  expect(contentOf(values)).toMatchObject({ refundOf: 'c1', amountFen: -3450, payer: 'UNION', channel: 'DIRECT' })
  expect(contentOf(values).voucher).toBeUndefined()
  expect(valuesOf({ ...purchase, refundOf: 'c0', amountFen: -3450 }).amountFen).toBe('34.50')
})

it('adds its lines up, and leaves empty ones out', () => {
  const line = (amountFen: string) => ({ ...emptyLine(), product: '茶', amountFen })
  expect(linesSum([line('1.10'), line('2.20'), emptyLine()])).toBe(330)
  expect(linesSum([line('1.10'), line('x')])).toBeUndefined()
  expect(contentOf({ ...valuesOf(), lines: [emptyLine()] }).lines).toBeUndefined()
})
