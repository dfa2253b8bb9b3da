/** Thousandths in percent, exactly: 453 → 45.3%, 1000 → 100.0% */
export function percent(permille: number): string {
  return `${Math.trunc(permille / 10)}.${Math.abs(permille % 10)}%`
}

/** Nothing is published yet that targets could come from. */
export const NO_PROGRAMME = { field: 'programme', code: 'required' }
