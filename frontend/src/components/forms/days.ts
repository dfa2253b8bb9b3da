/** A day as clerks type it (“2024年12月19日”, “2024-12-19”, “2024/12/19”, “20241219”) as YYYY-MM-DD; '' when it is none. */
export function dayOf(typed: string): string {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!match) return ''
  const day = match
    .slice(1)
    .map((part, i) => part.padStart(i ? 2 : 4, '0'))
    .join('-')
  const found = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(day) ? day : ''
}
