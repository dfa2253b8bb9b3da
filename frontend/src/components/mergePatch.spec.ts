import { expect, it } from 'vitest'
import { merged, mergePatch } from './mergePatch'

it('holds what changed, and null for what was emptied', () => {
  const before = { title: '旧', place: '芳村', headcount: 3, voucher: { number: '1' } }
  const after = { title: '新', headcount: 3, voucher: { number: '1' } }
  expect(mergePatch<Partial<typeof before>>(before, after)).toEqual({ title: '新', place: null })
})

it('empties a field inside an object too', () => {
  const before = { voucher: { number: '1', issuerName: '合作社' } }
  const after = { voucher: { number: '2' } }
  expect(mergePatch<object>(before, after)).toEqual({ voucher: { number: '2', issuerName: null } })
})

it('puts what changed into a whole that somebody else changed meanwhile', () => {
  const opened = { title: '旧', place: '芳村', headcount: 3, voucher: { number: '1', issuerName: '合作社' } }
  const typed = { title: '旧', headcount: 5, voucher: { number: '1' } }
  const latest = { title: '他人改的', place: '芳村', headcount: 4, voucher: { number: '2', issuerName: '合作社' } }
  expect(merged<object>(latest, mergePatch<object>(opened, typed))).toEqual({
    ...{ title: '他人改的', headcount: 5, voucher: { number: '2' } },
  })
})
