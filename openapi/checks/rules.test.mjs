// Each rule of the lint is seen failing: a small contract is broken in one way at a time.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sample } from './sample.mjs'

const frontend = fileURLToPath(new URL('../../frontend/', import.meta.url))
const things = '/farm-things'
const thing = '/farm-things/{id}'
const first = (list, name) => list.find((one) => one.name === name)
const without = (operation, name) => {
  operation.parameters = operation.parameters.filter((one) => one.name !== name)
}
const schemas = (contract) => contract.components.schemas

// What is broken, the rule that has to say so, and how it is broken.
const broken = [
  ['no operationId', 'operation-operationId', (c) => delete c.paths[things].get.operationId],
  [
    'the same operationId twice',
    'operation-operationId-unique',
    (c) => (c.paths[thing].get.operationId = 'listThings'),
  ],
  ['no summary', 'operation-summary', (c) => delete c.paths[things].get.summary],
  ['no description', 'operation-description', (c) => delete c.paths[things].get.description],
  ['a summary in one language', 'tongxin/both-languages', (c) => (c.paths[things].get.summary = 'List')],
  ['a description in one language', 'tongxin/both-languages', (c) => (c.paths[things].get.description = '列出')],
  ['a field without words', 'tongxin/both-languages', (c) => delete schemas(c).Thing.properties.id.description],
  [
    'a parameter in one language',
    'tongxin/both-languages',
    (c) => (c.paths[things].get.parameters[0].description = 'n'),
  ],
  [
    'an answer in one language',
    'tongxin/both-languages',
    (c) => (c.paths[things].get.responses['400'] = { ...c.paths[things].get.responses['400'], description: 'Bad' }),
  ],
  [
    'a header without words',
    'tongxin/both-languages',
    (c) => (c.paths[things].get.responses['200'].headers = { Link: { schema: { type: 'string' } } }),
  ],
  ['no tag', 'tongxin/tagged', (c) => delete c.paths[things].get.tags],
  ['two tags', 'tongxin/tagged', (c) => (c.paths[things].get.tags = ['things', 'more'])],
  ['a tag that is not listed', 'operation-tag-defined', (c) => (c.paths[things].get.tags = ['other'])],
  ['a tag without description', 'tag-description', (c) => delete c.tags[0].description],
  [
    'a path in camelCase',
    'paths-kebab-case',
    (c) => (c.paths['/farmThings'] = { get: { ...c.paths[things].get, operationId: 'other' } }),
  ],
  [
    'a field in snake_case',
    'tongxin/camel-case',
    (c) => (schemas(c).Money.properties.paid_fen = schemas(c).Money.properties.paidFen),
  ],
  [
    'a query parameter in kebab-case',
    'tongxin/camel-case',
    (c) => (first(c.paths[things].get.parameters, 'status').name = 'the-status'),
  ],
  ['a null in an answer', 'tongxin/no-null', (c) => (schemas(c).Money.properties.paidFen.type = ['integer', 'null'])],
  [
    'a null in what is entered',
    'tongxin/no-null',
    (c) => (schemas(c).EnterThing.properties.amountFen = { ...schemas(c).ChangeThing.properties.amountFen }),
  ],
  [
    'a merge patch that leaks into an answer',
    'tongxin/no-null',
    (c) => (schemas(c).Thing.properties.whole.allOf[0].$ref = '#/components/schemas/ChangeThing'),
  ],
  ['money as a number', 'tongxin/integers', (c) => (schemas(c).Money.properties.paidFen.type = 'number')],
  ['minutes as text', 'tongxin/integers', (c) => (schemas(c).Thing.properties.minutes.type = 'string')],
  [
    'clearable money as a number',
    'tongxin/integers',
    (c) => (schemas(c).ChangeThing.properties.amountFen.anyOf[0].type = 'number'),
  ],
  ['a list without items', 'tongxin/pages', (c) => delete schemas(c).PageThing.properties.items],
  ['a list without nextCursor', 'tongxin/pages', (c) => delete schemas(c).PageThing.properties.nextCursor],
  ['a list without limit', 'tongxin/pages', (c) => without(c.paths[things].get, 'limit')],
  ['a list without cursor', 'tongxin/pages', (c) => without(c.paths[things].get, 'cursor')],
  [
    'a bare array',
    'tongxin/pages',
    (c) =>
      (c.paths[things].get.responses['200'].content['application/json'].schema = {
        type: 'array',
        items: { $ref: '#/components/schemas/Thing' },
      }),
  ],
  ...['400', '401', '403', '429', '500', '503'].map((status) => [
    `no ${status}`,
    'tongxin/problems',
    (c) => delete c.paths[things].get.responses[status],
  ]),
  ['no 404 for an id', 'tongxin/problems', (c) => delete c.paths[thing].get.responses['404']],
  ...['413', '415', '422', '409'].map((status) => [
    `no ${status} for a body`,
    'tongxin/problems',
    (c) => delete c.paths[things].post.responses[status],
  ]),
  ['no 412 with If-Match', 'tongxin/problems', (c) => delete c.paths[thing].patch.responses['412']],
  ['no 428 with If-Match', 'tongxin/problems', (c) => delete c.paths[thing].patch.responses['428']],
  [
    'a problem that is plain JSON',
    'tongxin/problems',
    (c) => (c.paths[things].get.responses['400'] = c.paths[things].get.responses['200']),
  ],
  ['a change without If-Match', 'tongxin/versions', (c) => without(c.paths[thing].patch, 'If-Match')],
  ['a POST without a key', 'tongxin/keys', (c) => without(c.paths[things].post, 'Idempotency-Key')],
  ['an operation that leaves without a day', 'tongxin/leaving', (c) => (c.paths[things].get.deprecated = true)],
  [
    'a field that leaves without its last day',
    'tongxin/leaving',
    (c) => Object.assign(schemas(c).Thing.properties.minutes, { deprecated: true, 'x-deprecated-since': '2026-11-01' }),
  ],
  [
    'a reference that leads nowhere',
    'no-unresolved-refs',
    (c) => (schemas(c).Thing.properties.status.$ref = '#/components/schemas/Gone'),
  ],
]

const directory = mkdtempSync(join(tmpdir(), 'tongxin-rules-'))
after(() => rmSync(directory, { recursive: true }))

function written(name, change) {
  const contract = sample()
  change(contract)
  writeFileSync(join(directory, name), JSON.stringify(contract))
  return join(directory, name)
}

// Starting the linter takes longer than linting, so it looks at all of them at once.
const files = [written('good.json', () => {}), ...broken.map(([, , change], i) => written(`${i}.json`, change))]
const run = spawnSync(
  'npx',
  ['--no-install', 'redocly', 'lint', '--config', 'redocly.yaml', '--format=json', '--max-problems=10000', ...files],
  {
    cwd: frontend,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  },
)
// One report for each file, in their order.
const found = run.stdout
  .split(/(?<=^}){/m)
  .map((report, i) => JSON.parse(i === 0 ? report : `{${report}`))
  .map(({ problems }) => problems.map((problem) => problem.ruleId))

test('a contract that keeps the rules passes', () => assert.deepEqual(found[0], []))
broken.forEach(([what, rule], i) =>
  test(`${what} is refused`, () => assert.ok(found[i + 1].includes(rule), `${rule} is silent: ${found[i + 1]}`)),
)
