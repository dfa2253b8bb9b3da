/** A cell of a grid, counted from its first. */
export interface Cell {
  row: number
  column: number
}

const PAGE = 10

/** Where a key leads from a cell, as grids everywhere have it; undefined where the key is none of theirs. */
export function cellAfter(
  { row, column }: Cell,
  event: KeyboardEvent,
  rows: number,
  columns: number,
): Cell | undefined {
  const far = event.ctrlKey || event.metaKey
  const target = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? rows : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? columns : column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows : row, column: columns },
  }[event.key]
  return target && within(target, rows, columns)
}

/** The nearest cell that there is. */
export const within = ({ row, column }: Cell, rows: number, columns: number): Cell => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
})
