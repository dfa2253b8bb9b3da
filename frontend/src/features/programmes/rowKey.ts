/** Rows keep a key of their own, so that they stay themselves while they move; also those of a draft kept before. */
const opened = Date.now().toString(36)
let rows = 0
export const rowKey = () => `row-${opened}-${++rows}`
