/** Money is integer fen; yuan exist on screen only. No floating point anywhere: 0.1 + 0.2 is not 0.3. */
const YUAN = /^([+-]?)(\d+)(?:\.(\d{1,2}))?$/
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d{1,2})?$/

/** Yuan as a clerk types them (“1,234.5”, full-width digits too) in fen; undefined when that is no amount. */
export function yuanToFen(text: string): number | undefined {
  const typed = text
    .normalize('NFKC')
    .replace(/[\s¥元]/g, '')
    .replace(/，/g, ',')
  if (typed.includes(',') && !GROUPED.test(typed)) return undefined
  const match = YUAN.exec(typed.replaceAll(',', ''))
  if (!match) return undefined
  const [, sign, yuan, fraction = ''] = match
  const fen = BigInt(yuan + fraction.padEnd(2, '0'))
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
