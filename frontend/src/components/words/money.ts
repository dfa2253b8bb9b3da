/** Money is integer fen; yuan exist on screen only. No floating point anywhere: 0.1 + 0.2 is not 0.3. */
const YUAN = /^([+-]?)(\d+)(?:\.(\d{1,2}))?$/
const TEN_THOUSANDS = /^([+-]?)(\d+)(?:\.(\d{1,6}))?万$/
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d{1,6})?万?$/

/** Yuan as a clerk types them (“1,234.5”, “1.2万”, full-width digits too) in fen; undefined when that is no amount. */
export function yuanToFen(text: string): number | undefined {
  const typed = text
    .normalize('NFKC')
    .replace(/[\s¥元]/g, '')
    .replace(/，/g, ',')
  if (typed.includes(',') && !GROUPED.test(typed)) return undefined
  const digits = typed.replaceAll(',', '')
  const yuanOnly = YUAN.exec(digits)
  const match = yuanOnly ?? TEN_THOUSANDS.exec(digits)
  if (!match) return undefined
  const [, sign, whole, fraction = ''] = match
  const fen = BigInt(whole + fraction.padEnd(yuanOnly ? 2 : 6, '0'))
  if (fen > BigInt(Number.MAX_SAFE_INTEGER)) return undefined
  return Number(sign === '-' ? -fen : fen)
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

/** From 10,000 yuan on in 万, cut (never rounded up) to two decimals; 28134050 → 28.13 */
export function fenToTenThousandYuan(fen: number): string | undefined {
  if (Math.abs(fen) < 1_000_000) return undefined
  return fenToYuan(Number(BigInt(fen) / 10_000n))
}

export function grouped(digits: string | number): string {
  return String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
