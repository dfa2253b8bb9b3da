import { afterEach, describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import { fenToInput, fenToTenThousandYuan, fenToYuan, yuanToFen } from './money'

afterEach(() => {
  i18n.global.locale.value = 'zh-CN'
})

describe('yuan become fen exactly', () => {
  it.each([
    ['0', 0],
    ['0.1', 10],
    ['0.29', 29],
    ['1.15', 115],
    ['4.35', 435],
    ['8.20', 820],
    ['1234.5', 123450],
    ['1,234.56', 123456],
    ['１２３４．５６', 123456],
    ['1，234', 123400],
    [' 12 元', 1200],
    ['-35.07', -3507],
    ['281340.50', 28134050],
    ['1.2万', 1_200_000],
    ['１．２ 万元', 1_200_000],
    ['1,200万', 1_200_000_000],
    ['0.123456万', 123456],
    ['12，000.50', 1_200_050],
    ['￥1,234.50元', 123450],
    ['人民币 300元整', 30000],
    ['3块', 300],
    ['2千元', 200_000],
    ['1.230', 123],
    ['（35.07）', -3507],
    ['10000000000', 1_000_000_000_000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s', (text, fen) => expect(yuanToFen(text)).toBe(fen))

  it.each([
    '',
    'abc',
    '1.234',
    '1.',
    '.5',
    '12,34',
    '1e3',
    '1.2.3',
    '--1',
    '万',
    '1.2345678万',
    '1万2',
    '1元2',
    '约100',
    '-¥-1',
    '1.5分',
    '90071992547409.92',
  ])('refuses “%s”', (text) => expect(yuanToFen(text)).toBeUndefined())
})

describe('fen become yuan', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [28134050, '281,340.50'],
    [-123456, '-1,234.56'],
    [100_000_000_000, '1,000,000,000.00'],
  ])('%d', (fen, yuan) => expect(fenToYuan(fen)).toBe(yuan))

  it('goes into an input without separators', () => expect(fenToInput(123450)).toBe('1234.50'))

  it('is the same after a round trip', () => {
    for (const fen of [1, 10, 29, 115, 99_999, 1_000_000_000_000]) expect(yuanToFen(fenToYuan(fen))).toBe(fen)
  })

  it('is cut, not rounded up, in 万', () => {
    expect(fenToTenThousandYuan(28134050)).toBe('28.13')
    expect(fenToTenThousandYuan(1_999_999_99)).toBe('199.99')
    expect(fenToTenThousandYuan(999_999)).toBeUndefined()
  })

  it('is never in 万 in English', () => {
    i18n.global.locale.value = 'en'
    expect(fenToTenThousandYuan(28134050)).toBeUndefined()
  })
})
