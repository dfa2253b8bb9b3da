const CLOCK = /^(\d{1,2}):([0-5]\d)(?::00)?$/
const HOURS =
  /^(\d+(?:\.\d{1,3})?)?个?(半)?个?(?:小时|时|钟头|hours?|hrs?|h)(半)?(?:零?(\d{1,2})(?:分钟?|minutes?|mins?|m)?)?$/
const MINUTES = /^(\d{1,4})(?:\.0+)?(?:分钟?|minutes?|mins?|m)$/
const PLAIN = /^\d+(?:\.\d{1,3})?$/
const DIGITS: Record<string, string> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const HOURS_OF_A_DAY = 24

/**
 * A length of time as a clerk types it (“1.5小时”, “90分钟”, “1:30”, “一个半小时”) in minutes; undefined when empty, NaN
 * when it is none or no whole minutes. A number alone is hours up to 24, minutes beyond.
 */
export function minutesOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  if (!text) return undefined
  const digits = text.replace(/^[一二两三四五六七八九](?=个|小时|时|钟头)/, (sign) => DIGITS[sign]!)
  return byClock(digits) ?? inHours(digits) ?? inMinutes(digits) ?? Number.NaN
}

function byClock(text: string): number | undefined {
  const match = CLOCK.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}

function inHours(text: string): number | undefined {
  const match = HOURS.exec(text)
  if (!match) return undefined
  const [, hours, half, halfAfter, rest] = match
  if (!hours && !half) return undefined
  return wholeMinutes(hours ?? '0') + (half || halfAfter ? 30 : 0) + Number(rest ?? 0)
}

function inMinutes(text: string): number | undefined {
  const match = MINUTES.exec(text)
  if (match) return Number(match[1])
  if (!PLAIN.test(text)) return undefined
  return Number(text) <= HOURS_OF_A_DAY ? wholeMinutes(text) : Number.isInteger(Number(text)) ? Number(text) : undefined
}

function wholeMinutes(hours: string): number {
  const thousandths = Math.round(Number(hours) * 1000) * 60
  return thousandths % 1000 ? Number.NaN : thousandths / 1000
}
