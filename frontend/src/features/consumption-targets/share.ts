/** Thousandths in percent, exactly: 453 → 45.3%, 1000 → 100% */
export function percent(permille: number): string {
  const rest = permille % 10
  return `${Math.trunc(permille / 10)}${rest ? `.${Math.abs(rest)}` : ''}%`
}

/** Nothing is published yet that targets could come from. */
export const NO_PROGRAMME = { field: 'programme', code: 'required' }
