/** What was typed, as the API takes it: an empty text is absent, a number is an integer or NaN. */
export const textOf = (typed: string): string | undefined => typed.trim() || undefined

export function integerOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim()
  if (!text) return undefined
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}

export function decimalOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim()
  if (!text) return undefined
  return /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN
}

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
