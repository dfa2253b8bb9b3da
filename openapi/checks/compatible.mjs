// Whether a schema still takes what it took (direction `in`: what is sent to us) and still gives nothing but what it
// gave (direction `out`: our answers). Says what does not hold any more, as lines.
import { target, types } from './document.mjs'

const UPPER = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties']
const LOWER = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties']
const WORDS = { in: 'in what is sent', out: 'in answers' }
/** A wider number that takes all of the narrower one. */
const WIDER = { int32: 'int64', float: 'double' }

/** @param seen pairs of named schemas that are being, or were, compared; what is wrong with them is said once. */
export function incompatible(before, after, direction, at, seen) {
  return compare({ documents: [before.document, after.document], direction, seen }, before.schema, after.schema, at)
}

function compare(context, before, after, at) {
  const pair = `${context.direction} ${before?.$ref} ${after?.$ref}`
  if (before?.$ref && after?.$ref) {
    if (context.seen.has(pair)) return []
    context.seen.add(pair)
    at = `${before.$ref.split('/').at(-1)} ${WORDS[context.direction]}`
  }
  const [old, now] = [alternatives(context.documents[0], before), alternatives(context.documents[1], after)]
  if (old.length === 1 && now.length === 1) return single(context, old[0], now[0], at)
  // What is sent must find somebody that takes it; what is answered, somebody that knew it.
  const [asking, offered] = context.direction === 'in' ? [old, now] : [now, old]
  return asking
    .filter((one) => !offered.some((other) => fits(context, one, other)))
    .map((one) => `${at}: ${context.direction === 'in' ? 'no longer takes' : 'may now be'} ${brief(one)}`)
}

function fits(context, one, other) {
  const [old, now] = context.direction === 'in' ? [one, other] : [other, one]
  return single({ ...context, seen: new Set(context.seen) }, old, now, '').length === 0
}

/** One schema for each way in which it can be met, all references and allOf resolved at this level. */
function alternatives(document, schema) {
  const { anyOf, oneOf, ...rest } = flat(document, schema)
  const choices = anyOf ?? oneOf
  return choices ? choices.flatMap((one) => alternatives(document, { allOf: [rest, one] })) : [rest]
}

function flat(document, schema) {
  const { allOf = [], $ref, ...own } = schema ?? {}
  const parts = [...($ref ? [target(document, { $ref })] : []), ...allOf].map((part) => flat(document, part))
  return [...parts, own].reduce(merged, {})
}

function merged(one, other) {
  const properties = { ...one.properties }
  for (const [name, field] of Object.entries(other.properties ?? {})) {
    properties[name] = properties[name] ? { allOf: [properties[name], field] } : field
  }
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])]
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length ? { properties } : {}),
    ...(required.length ? { required } : {}),
  }
}

function single(context, old, now, at) {
  const checks = context.direction === 'in' ? [limits, pattern, defaults] : []
  return [
    ...[type, format, values, ...checks].flatMap((check) =>
      check(old, now, context.direction).map((text) => `${at}: ${text}`),
    ),
    ...[fields, items, others].flatMap((check) => check(context, old, now, at)),
  ]
}

const takes = (kinds, kind) =>
  kinds.length === 0 || kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'))

function type(old, now, direction) {
  const [was, is] = [kinds(old), kinds(now)]
  const [given, taken] = direction === 'in' ? [was, is] : [is, was]
  return (given.length === 0 && taken.length > 0) || given.some((kind) => !takes(taken, kind))
    ? [`type was ${was.join(' or ') || 'any'}, is ${is.join(' or ') || 'any'}`]
    : []
}

const kinds = (schema) => [...types(schema), ...(schema.nullable ? ['null'] : [])]

function format(old, now, direction) {
  const [given, taken] = direction === 'in' ? [old.format, now.format] : [now.format, old.format]
  const fine = given === taken || taken === undefined || (given !== undefined && WIDER[given] === taken)
  return fine ? [] : [`format was ${old.format}, is ${now.format}`]
}

/** Values may be added to answers, for readers tolerate unknown ones; none may go, in whatever direction. */
function values(old, now, direction) {
  const [was, is] = [
    old.enum ?? (old.const === undefined ? undefined : [old.const]),
    now.enum ?? (now.const === undefined ? undefined : [now.const]),
  ]
  if (!was) return is && direction === 'in' ? [`takes only ${is.join(', ')} now`] : []
  if (!is) return direction === 'out' ? ['is no enumeration any more'] : []
  return was.filter((value) => !is.includes(value)).map((value) => `value ${value} was removed`)
}

function limits(old, now) {
  const tighter = (name, worse, none) =>
    now[name] !== undefined && worse(now[name], old[name] ?? none)
      ? [`${name} was ${old[name] ?? 'open'}, is ${now[name]}`]
      : []
  const least = (name) => (name.endsWith('imum') ? -Infinity : 0)
  return [
    ...UPPER.flatMap((name) => tighter(name, (is, was) => is < was, Infinity)),
    ...LOWER.flatMap((name) => tighter(name, (is, was) => is > was, least(name))),
    ...(now.multipleOf !== undefined && now.multipleOf !== old.multipleOf ? [`multipleOf is ${now.multipleOf}`] : []),
    ...(now.uniqueItems && !old.uniqueItems ? ['items must be unique now'] : []),
  ]
}

const pattern = (old, now) =>
  now.pattern !== undefined && now.pattern !== old.pattern
    ? [`pattern was ${old.pattern ?? 'open'}, is ${now.pattern}`]
    : []

const defaults = (old, now) =>
  old.default !== undefined && JSON.stringify(old.default) !== JSON.stringify(now.default)
    ? [`default was ${JSON.stringify(old.default)}, is ${JSON.stringify(now.default)}`]
    : []

function fields(context, old, now, at) {
  const [was, is] = [old.properties ?? {}, now.properties ?? {}]
  const [needed, needs] = [old.required ?? [], now.required ?? []]
  const place = (name) => `${at}, field ${name}`
  const gone = Object.keys(was).filter((name) => !(name in is))
  const weaker =
    context.direction === 'in'
      ? needs.filter((name) => !needed.includes(name))
      : needed.filter((name) => name in is && !needs.includes(name))
  return [
    ...gone.map((name) => `${place(name)}: was removed`),
    ...weaker.map((name) => `${place(name)}: ${context.direction === 'in' ? 'is required now' : 'may be absent now'}`),
    ...Object.keys(was)
      .filter((name) => name in is)
      .flatMap((name) => compare(context, was[name], is[name], place(name))),
  ]
}

const open = (kind) => (kind === true ? {} : kind)

/** What is in a list. */
function items(context, old, now, at) {
  const [was, is] = [open(old.items), open(now.items)]
  const taken = context.direction === 'in' ? is : was
  return taken === undefined ? [] : compare(context, was ?? {}, is ?? {}, `${at}, each item`)
}

/** What is in a map; where nothing is said of others, an object has its fields only. */
function others(context, old, now, at) {
  const [was, is] = [open(old.additionalProperties), open(now.additionalProperties)]
  if (was === undefined || was === false) return []
  return is === undefined || is === false
    ? [`${at}: other names were removed`]
    : compare(context, was, is, `${at}, each value`)
}

const brief = (schema) =>
  schema.title ?? ([types(schema).join(' or '), schema.format].filter(Boolean).join(' ') || 'one of its alternatives')
