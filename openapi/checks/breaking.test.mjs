// The gate is seen failing for each kind of change that breaks somebody, and passing what only adds.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { breaking } from './breaking.mjs'
import { sample } from './sample.mjs'

const get = (contract) => contract.paths['/farm-things'].get
const post = (contract) => contract.paths['/farm-things'].post
const one = (contract) => contract.paths['/farm-things/{id}'].get
const patch = (contract) => contract.paths['/farm-things/{id}'].patch
const schema = (contract, name) => contract.components.schemas[name]
const field = (contract, name, part) => schema(contract, name).properties[part]
const parameter = (operation, name) => operation.parameters.find((each) => each.name === name)
const page = (contract) => get(contract).responses['200'].content['application/json']
const dropped = (list, value) => list.splice(list.indexOf(value), 1)

const breaks = [
  ['a removed path', /was removed/, (c) => delete c.paths['/farm-things']],
  ['a removed operation', /^POST .* was removed/, (c) => delete c.paths['/farm-things'].post],
  ['another operationId', /operationId was listThings/, (c) => (get(c).operationId = 'findThings')],
  ['a removed parameter', /parameter status was removed/, (c) => get(c).parameters.pop()],
  ['a parameter in another place', /parameter limit was removed/, (c) => (parameter(get(c), 'limit').in = 'header')],
  [
    'a new required parameter',
    /parameter year is new and required/,
    (c) => get(c).parameters.push({ name: 'year', in: 'query', required: true, schema: {} }),
  ],
  [
    'an optional parameter that is required',
    /parameter limit is required now/,
    (c) => (parameter(get(c), 'limit').required = true),
  ],
  [
    'a header that is required',
    /parameter If-Match is required now/,
    (c) => (parameter(patch(c), 'If-Match').required = true),
  ],
  [
    'a parameter of another type',
    /parameter limit: type was integer, is string/,
    (c) => (parameter(get(c), 'limit').schema.type = 'string'),
  ],
  [
    'a parameter with a lower maximum',
    /parameter limit: maximum was 200, is 100/,
    (c) => (parameter(get(c), 'limit').schema.maximum = 100),
  ],
  [
    'a parameter with a new limit',
    /parameter cursor: maxLength was open, is 10/,
    (c) => (parameter(get(c), 'cursor').schema.maxLength = 10),
  ],
  ['a parameter with fewer values', /value DONE was removed/, (c) => schema(c, 'Status').enum.pop()],
  [
    'a parameter that takes certain values only',
    /takes only a now/,
    (c) => (parameter(get(c), 'cursor').schema.enum = ['a']),
  ],
  [
    'a parameter with another default',
    /default was 50, is 10/,
    (c, old) => ((parameter(get(old), 'limit').schema.default = 50), (parameter(get(c), 'limit').schema.default = 10)),
  ],
  [
    'a parameter written in another way',
    /parameter status is written in another way/,
    (c) => (parameter(get(c), 'status').explode = false),
  ],
  ['a body that is new and required', /a body is required now/, (c) => (get(c).requestBody = post(c).requestBody)],
  [
    'an optional body that is required',
    /the body is required now/,
    (c, old) => (post(old).requestBody.required = false),
  ],
  ['a removed body', /the body was removed/, (c) => delete post(c).requestBody],
  [
    'a body in another media type',
    /media type application\/json was removed/,
    (c) => (post(c).requestBody.content = { 'text/csv': post(c).requestBody.content['application/json'] }),
  ],
  [
    'a new required field',
    /EnterThing in what is sent, field kind: is required now/,
    (c) => schema(c, 'EnterThing').required.push('kind'),
  ],
  [
    'a new field that is required',
    /field place: is required now/,
    (c) => (
      (schema(c, 'EnterThing').properties.place = { type: 'string' }),
      schema(c, 'EnterThing').required.push('place')
    ),
  ],
  [
    'a field that is taken no more',
    /EnterThing in what is sent, field kind: was removed/,
    (c) => delete schema(c, 'EnterThing').properties.kind,
  ],
  [
    'a field of another type',
    /field name: type was string, is integer/,
    (c) => (field(c, 'EnterThing', 'name').type = 'integer'),
  ],
  [
    'a field in another format',
    /field name: format was undefined, is date/,
    (c) => (field(c, 'EnterThing', 'name').format = 'date'),
  ],
  ['a field with fewer values', /Kind in what is sent: value B was removed/, (c) => schema(c, 'Kind').enum.pop()],
  ['a shorter maxLength', /maxLength was 100, is 50/, (c) => (field(c, 'EnterThing', 'name').maxLength = 50)],
  ['a longer minLength', /minLength was 1, is 2/, (c) => (field(c, 'EnterThing', 'name').minLength = 2)],
  ['a lower maximum', /maximum was 1000, is 999/, (c) => (field(c, 'EnterThing', 'amountFen').maximum = 999)],
  ['a higher minimum', /minimum was 0, is 1/, (c) => (field(c, 'EnterThing', 'amountFen').minimum = 1)],
  [
    'a new minimum',
    /amountFen: minimum was open, is 0/,
    (c, old) => delete field(old, 'EnterThing', 'amountFen').minimum,
  ],
  ['fewer items', /maxItems was 20, is 10/, (c) => (field(c, 'EnterThing', 'parts').maxItems = 10)],
  ['items that are needed', /minItems was 0, is 1/, (c) => (field(c, 'EnterThing', 'parts').minItems = 1)],
  [
    'items that have to differ',
    /items must be unique now/,
    (c) => (field(c, 'EnterThing', 'parts').uniqueItems = true),
  ],
  ['another pattern', /pattern was \^\\S\+\$, is \^a\$/, (c) => (field(c, 'EnterThing', 'name').pattern = '^a$')],
  [
    'a null that clears no more',
    /field amountFen: no longer takes null/,
    (c) => field(c, 'ChangeThing', 'amountFen').anyOf.pop(),
  ],
  [
    'a removed field of an answer',
    /Thing in answers, field minutes: was removed/,
    (c) => delete schema(c, 'Thing').properties.minutes,
  ],
  [
    'a field of an answer that may be absent',
    /field id: may be absent now/,
    (c) => dropped(schema(c, 'Thing').required, 'id'),
  ],
  [
    'another type in an answer',
    /field minutes: type was integer, is string/,
    (c) => (field(c, 'Thing', 'minutes').type = 'string'),
  ],
  [
    'a wider type in an answer',
    /field minutes: type was integer, is number/,
    (c) => (field(c, 'Thing', 'minutes').type = 'number'),
  ],
  [
    'another format in an answer',
    /field id: format was uuid, is undefined/,
    (c) => delete field(c, 'Thing', 'id').format,
  ],
  [
    'a null in an answer',
    /field minutes: type was integer, is integer or null/,
    (c) => (field(c, 'Thing', 'minutes').type = ['integer', 'null']),
  ],
  [
    'a further alternative in an answer',
    /field minutes: may now be string/,
    (c) => (schema(c, 'Thing').properties.minutes = { anyOf: [{ type: 'integer' }, { type: 'string' }] }),
  ],
  [
    'another type in a referenced schema',
    /Money in answers, field paidFen: type was integer, is string/,
    (c) => (field(c, 'Money', 'paidFen').type = 'string'),
  ],
  [
    'another type behind a list',
    /each item: type was object, is string/,
    (c) => (field(c, 'Thing', 'parts').items = { type: 'string' }),
  ],
  [
    'another schema behind a list',
    /each item, field id: was removed|field id: was removed/,
    (c) => (field(c, 'PageThing', 'items').items.$ref = '#/components/schemas/Money'),
  ],
  [
    'a removed field behind allOf',
    /field whole, field paidFen: was removed/,
    (c) => (field(c, 'Thing', 'whole').allOf = [{ type: 'object' }]),
  ],
  [
    'another type behind allOf',
    /field whole, field paidFen: type was integer, is boolean/,
    (c) =>
      (field(c, 'Thing', 'whole').allOf = [
        { type: 'object', required: ['paidFen'], properties: { paidFen: { type: 'boolean' } } },
      ]),
  ],
  [
    'a wider number behind allOf',
    /field whole, field paidFen: format was int64, is undefined/,
    (c) =>
      (field(c, 'Thing', 'whole').allOf = [
        { type: 'object', required: ['paidFen'], properties: { paidFen: { type: 'integer' } } },
      ]),
  ],
  [
    'a value that answers lose',
    /Status in answers: value DONE was removed/,
    (c, old) => (dropped(get(old).parameters, parameter(get(old), 'status')), schema(c, 'Status').enum.pop()),
  ],
  [
    'an enumeration that is none any more',
    /field status: is no enumeration any more|Status in answers: is no enumeration any more/,
    (c, old) => (dropped(get(old).parameters, parameter(get(old), 'status')), delete schema(c, 'Status').enum),
  ],
  [
    'an answer that is a list now',
    /type was object, is array/,
    (c) => (page(c).schema = { type: 'array', items: page(c).schema }),
  ],
  [
    'a problem of another shape',
    /Problem in answers, field title: was removed/,
    (c) => delete schema(c, 'Problem').properties.title,
  ],
  ['a removed status', /status 404 was removed/, (c) => delete one(c).responses['404']],
  [
    'an answer without content where an unchanged one was sent',
    /answers 304 now/,
    (c, old) => {
      one(old).parameters.push({ name: 'If-None-Match', in: 'header', schema: { type: 'string' } })
      one(c).parameters.push({ name: 'If-None-Match', in: 'header', schema: { type: 'string' } })
      one(c).responses['304'] = { description: 'not changed' }
    },
  ],
  ['another status of success', /answers 202 now/, (c) => (post(c).responses['202'] = post(c).responses['201'])],
  [
    'a removed media type',
    /200: media type application\/json was removed/,
    (c) => (get(c).responses['200'].content = { 'text/csv': page(c) }),
  ],
  [
    'a removed header of an answer',
    /200: header Link was removed/,
    (c, old) => (get(old).responses['200'].headers = { Link: { schema: { type: 'string' } } }),
  ],
  ['an open operation that is guarded', /security asks for more/, (c, old) => (get(old).security = [])],
  ['a further scope', /security asks for more/, (c) => (c.security = [{ bearer: ['write'] }])],
  ['another scheme', /security asks for more/, (c) => (get(c).security = [{ key: [] }])],
  [
    'a scheme that is another',
    /security scheme bearer: was changed/,
    (c) => (c.components.securitySchemes.bearer.scheme = 'basic'),
  ],
  [
    'a role that may no longer',
    /is not for records:read any more/,
    (c, old) => ((get(old)['x-roles'] = ['staff', 'records:read']), (get(c)['x-roles'] = ['staff'])),
  ],
  [
    'an operation for some only',
    /is not for authenticated any more/,
    (c, old) => ((get(old)['x-roles'] = ['authenticated']), (get(c)['x-roles'] = ['staff'])),
  ],
]

const fine = [
  ['nothing', () => {}],
  [
    'other words',
    (c) => (
      (c.info.description = '别的 · other'),
      (get(c).summary = '别的 · other'),
      delete field(c, 'Thing', 'id').description
    ),
  ],
  ['a new path', (c) => (c.paths['/more'] = { get: { ...get(c), operationId: 'listMore' } })],
  ['a new operation', (c) => (c.paths['/farm-things'].put = { ...post(c), operationId: 'putThing' })],
  [
    'a new optional parameter',
    (c) => get(c).parameters.push({ name: 'year', in: 'query', schema: { type: 'integer' } }),
  ],
  ['a parameter that may be left out now', (c, old) => (parameter(get(old), 'limit').required = true)],
  ['a higher maximum', (c) => (parameter(get(c), 'limit').schema.maximum = 500)],
  ['a parameter in another order', (c) => get(c).parameters.reverse()],
  ['a header in other letters', (c) => (parameter(patch(c), 'If-Match').name = 'if-match')],
  ['a new optional field', (c) => (schema(c, 'EnterThing').properties.place = { type: 'string' })],
  ['a field that may be left out now', (c) => schema(c, 'EnterThing').required.pop()],
  [
    'a longer maxLength and no pattern',
    (c) => ((field(c, 'EnterThing', 'name').maxLength = 200), delete field(c, 'EnterThing', 'name').pattern),
  ],
  ['a limit that always held', (c) => (field(c, 'ChangeThing', 'name').minLength = 0)],
  ['a further value that is taken', (c) => schema(c, 'Kind').enum.push('C')],
  ['a further value in answers and filters', (c) => schema(c, 'Status').enum.push('LATE')],
  ['a number that may be larger', (c) => (field(c, 'EnterThing', 'amountFen').type = 'number')],
  [
    'a further media type that is taken',
    (c) => (post(c).requestBody.content['text/csv'] = { schema: { type: 'string' } }),
  ],
  ['an optional body', (c) => (get(c).requestBody = { content: post(c).requestBody.content })],
  [
    'a null that clears',
    (c) => (schema(c, 'ChangeThing').properties.name = { anyOf: [{ type: 'string' }, { type: 'null' }] }),
  ],
  ['a new field in answers', (c) => (schema(c, 'Thing').properties.place = { type: 'string' })],
  ['a field of answers that is always there', (c) => schema(c, 'Thing').required.push('minutes')],
  ['a narrower limit in answers', (c) => (field(c, 'Thing', 'id').maxLength = 36)],
  ['a new problem', (c) => (get(c).responses['410'] = get(c).responses['400'])],
  [
    'a further media type of an answer',
    (c) => (get(c).responses['200'].content['text/csv'] = { schema: { type: 'string' } }),
  ],
  ['a new header of an answer', (c) => (get(c).responses['200'].headers = { Link: { schema: { type: 'string' } } })],
  ['an operation that leaves, as announced', (c) => (get(c).deprecated = true)],
  ['examples', (c) => (page(c).examples = { one: { value: {} } })],
  [
    'an answer without content for whoever asks for it in a new way',
    (c) => {
      one(c).parameters.push({ name: 'If-None-Match', in: 'header', schema: { type: 'string' } })
      one(c).responses['304'] = { description: 'not changed' }
    },
  ],
  ['a reference written out', (c) => (schema(c, 'Thing').properties.status = { ...schema(c, 'Status') })],
  [
    'a schema by another name',
    (c) => (
      (c.components.schemas.State = schema(c, 'Status')),
      (field(c, 'Thing', 'status').$ref = '#/components/schemas/State')
    ),
  ],
  [
    'a schema that holds itself',
    (c, old) =>
      [c, old].forEach((each) => (schema(each, 'Thing').properties.parent = { $ref: '#/components/schemas/Thing' })),
  ],
  ['a guarded operation that is open', (c) => (get(c).security = [])],
  ['a further way in', (c) => (c.security = [{ bearer: [] }, { key: [] }])],
  ['a further role', (c, old) => ((get(old)['x-roles'] = ['staff']), (get(c)['x-roles'] = ['staff', 'records:read']))],
  [
    'an operation for everybody signed in',
    (c, old) => ((get(old)['x-roles'] = ['staff']), (get(c)['x-roles'] = ['authenticated'])),
  ],
]

function changes(change) {
  const [before, after] = [sample(), sample()]
  change(after, before)
  return breaking(before, after)
}

for (const [what, words, change] of breaks) {
  test(`${what} stops the gate`, () => assert.match(changes(change).join('\n'), words))
}

for (const [what, change] of fine) {
  test(`${what}: passes the gate`, () => assert.deepEqual(changes(change), []))
}

test('a break behind a schema that holds itself is found', () => {
  const change = (c, old) => {
    for (const each of [c, old]) schema(each, 'Thing').properties.parent = { $ref: '#/components/schemas/Thing' }
    delete schema(c, 'Thing').properties.minutes
  }
  assert.match(changes(change).join('\n'), /Thing in answers, field minutes: was removed/)
})

test('what breaks is said once, however many operations show it', () => {
  assert.equal(changes((c) => delete schema(c, 'Problem').properties.title).length, 1)
})

test('as a command it says what breaks and ends with a status', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tongxin-breaking-'))
  const file = (name, contract) => {
    writeFileSync(join(directory, name), JSON.stringify(contract))
    return join(directory, name)
  }
  const shorter = sample()
  delete shorter.paths['/farm-things'].post
  const run = (...files) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('breaking.mjs', import.meta.url)), ...files], {
      encoding: 'utf8',
    })
  const [was, is] = [file('was.json', sample()), file('is.json', shorter)]
  assert.equal(run(was, was).status, 0)
  const stopped = run(was, is)
  rmSync(directory, { recursive: true })
  assert.equal(stopped.status, 1)
  assert.match(stopped.stdout, /^POST \/farm-things: was removed$/m)
})
