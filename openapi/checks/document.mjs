// Ways through an OpenAPI document that is one file.
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

/** Every operation with its place. */
export function operations(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path,
      method,
      operation: item[method],
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((one) => target(document, one)),
      at: ['paths', path, method],
    })),
  )
}

/** What a reference leads to, and everything else as it is. */
export function target(document, thing) {
  return thing?.$ref ? target(document, place(document, pointer(thing.$ref))) : thing
}

/** The steps of a reference into the same document. */
export function pointer(reference) {
  if (!reference.startsWith('#/')) throw new Error(`not in this document: ${reference}`)
  return reference
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What leads nowhere is for the linter to say. */
const place = (document, steps) => steps.reduce((thing, step) => thing?.[step], document) ?? {}

/** Every schema that can be reached from one, each once, with its place; `seen` joins several walks. */
export function reachable(document, schema, at, seen = new Set()) {
  if (schema?.$ref) {
    if (seen.has(schema.$ref)) return []
    seen.add(schema.$ref)
    return reachable(document, place(document, pointer(schema.$ref)), pointer(schema.$ref), seen)
  }
  if (!schema || typeof schema !== 'object') return []
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(([name, one]) => [one, ['properties', name]]),
    ...['items', 'additionalProperties', 'not'].map((key) => [schema[key], [key]]),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []).map((one, i) => [one, [key, i]])),
  ]
  return [{ schema, at }, ...inner.flatMap(([one, steps]) => reachable(document, one, [...at, ...steps], seen))]
}

/** The types that a schema lets through by its own words. */
export const types = (schema) => (schema?.type === undefined ? [] : [schema.type].flat())
