const MOST = 200

/** Every row of a list, page after page; for what must be chosen from as a whole. */
export async function allRows<Row>(
  read: (page: { limit: number; page: number; withTotal: true }) => Promise<{ data: { items: Row[]; total?: number } }>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let page = 1; ; page++) {
    const { items, total } = (await read({ limit: MOST, page, withTotal: true })).data
    rows.push(...items)
    if (items.length < MOST || rows.length >= (total ?? 0)) return rows
  }
}
