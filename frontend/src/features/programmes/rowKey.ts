/** Rows keep a key of their own, so that they stay themselves while they move. */
let rows = 0
export const rowKey = () => `row${++rows}`
