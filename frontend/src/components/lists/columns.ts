export interface Column {
  key: string
  label: string
  /** The order that the API offers for it. */
  sort?: string
  numeric?: boolean
  /** What the row is called; the heading of its card on a phone. */
  primary?: boolean
}

/** Not what a row says, but what is done with it: it cannot be hidden, and is not printed. */
export const isTool = ({ key }: Pick<Column, 'key'>) => ['select', 'operations'].includes(key)
