import type { ItemView, ProgressView } from '@/api'

/** The items of a programme, as the board's columns; every alliance has the same. */
export const itemsOf = (rows: ProgressView[]): Pick<ItemView, 'code' | 'name'>[] =>
  rows[0]?.items.map(({ code, name }) => ({ code, name })) ?? []

/** As a spreadsheet takes it from the clipboard: cells by tab, rows by line. A bare 4/4 would become a date there. */
export const asTabs = (rows: (string | number)[][]): string =>
  rows.map((cells) => cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t')).join('\n')
