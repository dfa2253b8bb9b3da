/** What was typed, as the API takes it: an empty text is absent, a number is an integer or NaN. */
export const textOf = (typed: string): string | undefined => typed.trim() || undefined

/** As in a sheet: full-width digits, thousands in groups, and the word that counts people or things. */
const COUNTED = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,9}))?(?:人次|人|名|位|个|次)?$/

function counted(typed: string, decimals: number): number | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  if (!text) return undefined
  const [, whole, fraction = ''] = COUNTED.exec(text) ?? []
  const exact = fraction.replace(/0+$/, '')
  if (!whole || exact.length > decimals) return Number.NaN
  return Number(`${whole.replaceAll(',', '')}.${exact || '0'}`)
}

export const integerOf = (typed: string): number | undefined => counted(typed, 0)
export const decimalOf = (typed: string): number | undefined => counted(typed, 3)

export const isWrong = (value: number | undefined, least: number) =>
  value !== undefined && (Number.isNaN(value) || value < least)

/** A time of day as typed (“9:05”, “0905”, “９：０５”) as HH:mm; undefined when empty, '' when it is none. */
export function timeOf(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim()
  if (!text) return undefined
  const match = /^(\d{1,2}):?(\d{2})$/.exec(text)
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return ''
  return `${match[1]!.padStart(2, '0')}:${match[2]}`
}
