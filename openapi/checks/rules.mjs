// What this API promises everywhere, as rules for Redocly: shapes, names, both languages, the problems it can answer.
import { operations, reachable, target, types } from './document.mjs'

const MERGE_PATCH = 'application/merge-patch+json'
const PROBLEM = 'application/problem+json'
const BOTH_LANGUAGES = /[\u4e00-\u9fff][^]* · [^]*[A-Za-z]/
const ALWAYS = ['400', '403', '429', '500', '503']

/** A rule that looks at the whole document and says what is wrong, and where. */
function rule(check) {
  return (options) => ({
    Root(document, { report, location }) {
      for (const [at, message] of check(document, options)) report({ message, location: location.child(at) })
    },
  })
}

const contentOf = (document, answer) => Object.entries(target(document, answer)?.content ?? {})

/** Schemas with their place, and whether a null in them means something: in a merge patch it clears. */
function roots(document) {
  return operations(document).flatMap(({ operation, parameters, at }) => [
    ...parameters.map((one, i) => ({ schema: one.schema, at: [...at, 'parameters', i, 'schema'], clears: false })),
    ...contentOf(document, operation.requestBody).map(([type, { schema }]) => ({
      schema,
      at: [...at, 'requestBody', 'content', type, 'schema'],
      clears: type === MERGE_PATCH,
    })),
    ...Object.entries(operation.responses ?? {}).flatMap(([status, answer]) =>
      contentOf(document, answer).map(([type, { schema }]) => ({
        schema,
        at: [...at, 'responses', status, 'content', type, 'schema'],
        clears: false,
      })),
    ),
  ])
}

function everySchema(document) {
  const seen = new Set()
  return roots(document).flatMap(({ schema, at }) => reachable(document, schema, at, seen))
}

const fields = (document) =>
  everySchema(document).flatMap(({ schema, at }) =>
    Object.entries(schema.properties ?? {}).map(([name, field]) => ({ name, field, at: [...at, 'properties', name] })),
  )

function* bothLanguages(document) {
  const said = [
    [['info'], document.info?.description],
    ...(document.tags ?? []).map((tag, i) => [['tags', i], tag.description]),
    ...fields(document).map(({ field, at }) => [at, field.description]),
    ...operations(document).flatMap(({ operation, parameters, at }) => [
      [[...at, 'summary'], operation.summary],
      [[...at, 'description'], operation.description],
      ...parameters.map((one, i) => [[...at, 'parameters', i], one.description]),
      ...Object.entries(operation.responses ?? {}).flatMap(([status, answer]) =>
        Object.entries(target(document, answer).headers ?? {}).map(([name, header]) => [
          [...at, 'responses', status, 'headers', name],
          header.description,
        ]),
      ),
      ...Object.entries(operation.responses ?? {}).map(([status, answer]) => [
        [...at, 'responses', status],
        target(document, answer).description,
      ]),
    ]),
  ]
  for (const [at, text] of said) {
    if (!BOTH_LANGUAGES.test(text ?? '')) yield [at, `Needs a text "中文 · English", not ${JSON.stringify(text)}.`]
  }
}

function* problems(document) {
  for (const { path, operation, parameters, at } of operations(document)) {
    const open = operation.security?.length === 0
    const takes = (name) => parameters.some((one) => one.name === name)
    const needed = [
      ...ALWAYS,
      ...(open ? [] : ['401']),
      ...(path.includes('{id}') ? ['404'] : []),
      ...(operation.requestBody ? ['413', '415', '422'] : []),
      ...(takes('If-Match') ? ['412', '428'] : []),
      ...(takes('Idempotency-Key') ? ['409', '422'] : []),
    ]
    for (const status of new Set(needed)) {
      if (!operation.responses?.[status]) yield [at, `Can answer ${status} and does not say so.`]
    }
    for (const [status, answer] of Object.entries(operation.responses ?? {})) {
      const other = contentOf(document, answer).some(([type]) => type !== PROBLEM)
      if (status >= '400' && (other || contentOf(document, answer).length === 0)) {
        yield [[...at, 'responses', status], `A problem is ${PROBLEM} and nothing else.`]
      }
    }
  }
}

function* camelCase(document) {
  const names = [
    ...fields(document),
    ...operations(document).flatMap(({ parameters, at }) =>
      parameters.map((one, i) => ({ ...one, at: [...at, 'parameters', i] })).filter((one) => one.in !== 'header'),
    ),
  ]
  for (const { name, at } of names) {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) yield [at, `${name} is not in camelCase.`]
  }
}

function* noNull(document) {
  const seen = new Set()
  const shown = roots(document).filter(({ clears }) => !clears)
  for (const { schema, at } of shown.flatMap((root) => reachable(document, root.schema, root.at, seen))) {
    const holdsNull = types(schema).includes('null') || schema.nullable || schema.enum?.includes(null)
    if (holdsNull) yield [at, 'Absent means unknown: null is for merge patches only.']
  }
}

function* integers(document) {
  for (const { name, field, at } of fields(document)) {
    if (!/(Fen|^minutes|Minutes)$/.test(name)) continue
    const choices = field.anyOf ?? [field]
    const wrong = choices.flatMap((one) => types(target(document, one))).filter((type) => type !== 'null')
    if (wrong.length === 0 || wrong.some((type) => type !== 'integer')) {
      yield [at, `${name} is a number of 分 or minutes, so an integer.`]
    }
  }
}

/** Reading answers one thing or a page; `whole` names the operations whose few rows come all at once. */
function* pages(document, { whole = [] } = {}) {
  for (const { method, operation, parameters, at } of operations(document)) {
    const schema = target(
      document,
      target(document, operation.responses?.['200'])?.content?.['application/json']?.schema,
    )
    if (method !== 'get' || !schema || whole.includes(operation.operationId)) continue
    const paged = parameters.some((one) => one.name === 'cursor') || /^list[A-Z]/.test(operation.operationId ?? '')
    if (types(schema).includes('array')) yield [at, 'A list is a page with items and nextCursor, not a bare array.']
    if (!paged) continue
    for (const name of ['items', 'nextCursor']) {
      if (!schema.properties?.[name]) yield [at, `A page has ${name}.`]
    }
    for (const name of ['limit', 'cursor']) {
      if (!parameters.some((one) => one.in === 'query' && one.name === name)) yield [at, `A page takes ${name}.`]
    }
  }
}

function* tagged(document) {
  for (const { operation, at } of operations(document)) {
    if (operation.tags?.length !== 1) yield [at, 'An operation stands under one tag.']
  }
}

/** What leaves says since when and until when; see "Versions" in openapi/README.md. */
function* leaving(document) {
  const things = [
    ...operations(document).map(({ operation, at }) => [operation, at]),
    ...fields(document).map(({ field, at }) => [field, at]),
  ]
  for (const [thing, at] of things.filter(([one]) => one.deprecated)) {
    for (const name of ['x-deprecated-since', 'x-sunset']) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(thing[name])) yield [at, `What leaves has ${name}, a day.`]
    }
  }
}

const takesHeader = (parameters, name) => parameters.some((one) => one.in === 'header' && one.name === name)

function* versions(document) {
  for (const { method, parameters, at } of operations(document)) {
    if (method === 'patch' && !takesHeader(parameters, 'If-Match')) yield [at, 'A change needs If-Match.']
  }
}

function* keys(document) {
  for (const { method, parameters, at } of operations(document)) {
    if (method === 'post' && !takesHeader(parameters, 'Idempotency-Key')) yield [at, 'A POST takes an Idempotency-Key.']
  }
}

export default function tongxin() {
  return {
    id: 'tongxin',
    rules: {
      oas3: {
        'both-languages': rule(bothLanguages),
        problems: rule(problems),
        'camel-case': rule(camelCase),
        'no-null': rule(noNull),
        integers: rule(integers),
        pages: rule(pages),
        versions: rule(versions),
        keys: rule(keys),
        tagged: rule(tagged),
        leaving: rule(leaving),
      },
    },
  }
}
