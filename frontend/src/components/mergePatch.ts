type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What changed, as a merge patch (RFC 7396): unchanged fields are left out, emptied ones are null, also inside objects.
 * `before` and `after` are what the form held when it opened and what it holds now.
 */
export function mergePatch<T extends object>(before: T, after: T): Fields {
  const old = before as Fields
  const now = after as Fields
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  )
  return Object.fromEntries(changed.map((field) => [field, change(old[field], now[field])]))
}

function change(before: unknown, after: unknown): unknown {
  return isObject(before) && isObject(after) ? mergePatch(before, after) : (after ?? null)
}

/** The whole with a merge patch applied, where the API takes no patch. */
export function merged<T extends object>(whole: T, patch: Fields): T {
  const result = { ...whole } as Fields
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete result[field]
    else result[field] = isObject(value) ? merged(isObject(result[field]) ? result[field] : {}, value) : value
  }
  return result as T
}
