// What a client of the contract as it was would stumble over in the contract as it is. Only additions are allowed, see
// "Versions" in openapi/README.md. Arguments: two contracts as JSON, the one as it was first.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { incompatible } from './compatible.mjs'
import { operations, target } from './document.mjs'

/** Everything that breaks, as lines for people. */
export function breaking(before, after) {
  const context = { before, after, seen: new Set() }
  const now = new Map(operations(after).map((one) => [`${one.method} ${one.path}`, one]))
  return [
    ...operations(before).flatMap((old) => {
      const name = `${old.method.toUpperCase()} ${old.path}`
      const one = now.get(`${old.method} ${old.path}`)
      return one ? changed(context, old, one).map((text) => `${name}: ${text}`) : [`${name}: was removed`]
    }),
    ...schemes(before, after),
  ]
}

function changed(context, old, now) {
  return [
    ...(old.operation.operationId === now.operation.operationId
      ? []
      : [`operationId was ${old.operation.operationId}, is ${now.operation.operationId}`]),
    ...security(context, old, now),
    ...roles(old, now),
    ...parameters(context, old, now),
    ...body(context, old, now),
    ...answers(context, old, now),
  ]
}

/** Whoever got in before still gets in: for each way there was, one that asks for no more. */
function security({ before, after }, old, now) {
  const ways = (document, operation) => {
    const all = operation.security ?? document.security ?? []
    return all.length === 0 ? [{}] : all
  }
  const asksNoMore = (one, than) =>
    Object.entries(one).every(
      ([scheme, scopes]) => than[scheme] && scopes.every((scope) => than[scheme].includes(scope)),
    )
  const open = ways(after, now.operation)
  return ways(before, old.operation).every((way) => open.some((one) => asksNoMore(one, way)))
    ? []
    : ['security asks for more']
}

/** Where it says nothing of roles, everybody may. */
function roles({ operation: old }, { operation: now }) {
  const [was, is] = [old['x-roles'] ?? ['everybody'], now['x-roles'] ?? ['everybody']]
  const open = is.includes('everybody') || (is.includes('authenticated') && !was.includes('everybody'))
  return open ? [] : was.filter((role) => !is.includes(role)).map((role) => `is not for ${role} any more`)
}

function schemes(before, after) {
  const plain = ({ description, ...rest }) => JSON.stringify(rest)
  const now = after.components?.securitySchemes ?? {}
  return Object.entries(before.components?.securitySchemes ?? {})
    .filter(([name, scheme]) => !now[name] || plain(scheme) !== plain(now[name]))
    .map(([name]) => `security scheme ${name}: was changed`)
}

function parameters(context, old, now) {
  const key = (one) => `${one.in} ${one.in === 'header' ? one.name.toLowerCase() : one.name}`
  const [was, is] = [old, now].map(({ parameters: all }) => new Map(all.map((one) => [key(one), one])))
  const added = [...is.values()].filter((one) => one.required && !was.has(key(one)))
  return [
    ...added.map((one) => `parameter ${one.name} is new and required`),
    ...[...was.values()].flatMap((one) =>
      is.has(key(one)) ? parameter(context, one, is.get(key(one))) : [`parameter ${one.name} was removed`],
    ),
  ]
}

function parameter(context, old, now) {
  const style = ({ style, explode }) => JSON.stringify([style, explode])
  return [
    ...(now.required && !old.required ? [`parameter ${old.name} is required now`] : []),
    ...(style(old) === style(now) ? [] : [`parameter ${old.name} is written in another way`]),
    ...schema(context, old.schema, now.schema, 'in', `parameter ${old.name}`),
  ]
}

function body(context, old, now) {
  const [was, is] = [
    target(context.before, old.operation.requestBody),
    target(context.after, now.operation.requestBody),
  ]
  if (!was) return is?.required ? ['a body is required now'] : []
  if (!is) return ['the body was removed']
  return [
    ...(is.required && !was.required ? ['the body is required now'] : []),
    ...content(context, was, is, 'in', 'body'),
  ]
}

function answers(context, old, now) {
  const [was, is] = [old.operation.responses ?? {}, now.operation.responses ?? {}]
  const conditional = old.parameters.some(({ name }) => name.toLowerCase() === 'if-none-match')
  const unforeseen = Object.keys(is).filter(
    // 304 comes to who sends If-None-Match, and nobody sends what was not there.
    (status) => /^[123]/.test(status) && !was[status] && (status !== '304' || conditional),
  )
  return [
    ...unforeseen.map((status) => `answers ${status} now, which nobody waits for`),
    ...Object.keys(was).flatMap((status) =>
      is[status] ? answer(context, was[status], is[status], status) : [`status ${status} was removed`],
    ),
  ]
}

function answer(context, old, now, status) {
  const [was, is] = [target(context.before, old), target(context.after, now)]
  return [
    ...content(context, was, is, 'out', status),
    ...Object.keys(was.headers ?? {})
      .filter((name) => !is.headers?.[name])
      .map((name) => `${status}: header ${name} was removed`),
  ]
}

function content(context, old, now, direction, at) {
  return Object.entries(old.content ?? {}).flatMap(([type, { schema: was }]) => {
    const is = now.content?.[type]
    return is ? schema(context, was, is.schema, direction, `${at} ${type}`) : [`${at}: media type ${type} was removed`]
  })
}

function schema({ before, after, seen }, was, is, direction, at) {
  return incompatible({ document: before, schema: was }, { document: after, schema: is }, direction, at, seen)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const found = breaking(before, after)
  found.forEach((line) => console.log(line))
  console.log(found.length === 0 ? 'Nothing that a client could stumble over.' : `${found.length} breaking changes`)
  process.exitCode = found.length === 0 ? 0 : 1
}
