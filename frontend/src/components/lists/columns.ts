export interface Column {
  key: string
  label: string
  /** The order that the API offers for it. */
  sort?: string
  numeric?: boolean
  /** What the row is called; the heading of its card on a phone. */
  primary?: boolean
}
