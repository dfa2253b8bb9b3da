import { isEnglish } from '@/locales/english'

/** Money is integer fen; yuan exist on screen only. No floating point anywhere: 0.1 + 0.2 is not 0.3. */
const AMOUNT =
  /^([+-]?)(?:¥|rmb|cny|人民币)?([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,10}))?(亿元|万元|千元|百元|万|元|块|角|分)?整?$/
const FEN: Record<string, bigint> = {
  ...{ 分: 1n, 角: 10n, 元: 100n, 块: 100n, 百元: 10_000n, 千元: 100_000n },
  ...{ 万: 1_000_000n, 万元: 1_000_000n, 亿元: 10_000_000_000n },
}

/**
 * Yuan as a clerk types them (“1,234.5元”, “1.2万”, full-width digits too, the same as in a sheet) in fen; undefined when
 * that is no amount, or one finer than a fen. What accountants put in brackets is below zero.
 */
export function yuanToFen(text: string): number | undefined {
  const typed = text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  const bracketed = /^\((\d.*)\)$/.exec(typed)
  const match = AMOUNT.exec(bracketed?.[1] ?? typed)
  if (!match || (match[1] && match[2])) return undefined
  const [, before, after, whole, fraction = '', unit = '元'] = match
  const scaled = BigInt(whole!.replaceAll(',', '') + fraction) * FEN[unit]!
  const scale = 10n ** BigInt(fraction.length)
  const fen = scaled / scale
  if (scaled % scale || fen > BigInt(Number.MAX_SAFE_INTEGER)) return undefined
  return Number(bracketed || before === '-' || after === '-' ? -fen : fen)
}

/** 28134050 → 281,340.50 */
export function fenToYuan(fen: number): string {
  const digits = BigInt(Math.abs(fen)).toString().padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`
}

/** What goes into an input: 1234.50 */
export function fenToInput(fen: number | undefined): string {
  return fen === undefined ? '' : fenToYuan(fen).replaceAll(',', '')
}

/** In Chinese, from 10,000 yuan on in 万, cut (never rounded up) to two decimals; 28134050 → 28.13 */
export const fenToTenThousandYuan = (fen: number): string | undefined =>
  isInTenThousands(fen) ? fenInTenThousandYuan(fen) : undefined

/** Whether that much is told in 万元. */
export const isInTenThousands = (fen: number): boolean => !isEnglish() && Math.abs(fen) >= 1_000_000

/** Cut, never rounded up: 950000 → 0.95 */
export const fenInTenThousandYuan = (fen: number): string => fenToYuan(Number(BigInt(fen) / 10_000n))

export function grouped(digits: string | number): string {
  return String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
