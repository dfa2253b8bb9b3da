// A small contract that keeps every rule, to be broken in one way at a time.
const both = '中文 · English'
const problem = {
  description: both,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
const problems = (...more) =>
  Object.fromEntries(['400', '401', '403', '429', '500', '503', ...more].map((status) => [status, problem]))
const answer = (name) => ({
  description: both,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})
const body = (name, type = 'application/json') => ({
  required: true,
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
})
const parameter = (name, at, schema = { type: 'string' }) => ({
  name,
  in: at,
  description: both,
  ...(at === 'path' ? { required: true } : {}),
  schema,
})
const operation = (operationId, rest) => ({ operationId, tags: ['things'], summary: both, description: both, ...rest })
const field = (schema) => ({ description: both, ...schema })

export function sample() {
  return structuredClone({
    openapi: '3.1.0',
    info: {
      title: 'Things',
      version: '1',
      description: both,
      license: { name: 'Apache-2.0', url: 'https://example.org' },
    },
    tags: [{ name: 'things', description: both }],
    security: [{ bearer: [] }],
    paths: {
      '/farm-things': {
        get: operation('listThings', {
          parameters: [
            parameter('limit', 'query', { type: 'integer', maximum: 200 }),
            parameter('cursor', 'query'),
            parameter('status', 'query', { $ref: '#/components/schemas/Status' }),
          ],
          responses: { 200: answer('PageThing'), ...problems() },
        }),
        post: operation('createThing', {
          parameters: [parameter('Idempotency-Key', 'header', { type: 'string', maxLength: 100 })],
          requestBody: body('EnterThing'),
          responses: { 201: answer('Thing'), ...problems('409', '413', '415', '422') },
        }),
      },
      '/farm-things/{id}': {
        get: operation('getThing', {
          parameters: [parameter('id', 'path')],
          responses: { 200: answer('Thing'), ...problems('404') },
        }),
        patch: operation('changeThing', {
          parameters: [parameter('id', 'path'), parameter('If-Match', 'header')],
          requestBody: body('ChangeThing', 'application/merge-patch+json'),
          responses: { 200: answer('Thing'), ...problems('404', '409', '412', '413', '415', '422', '428') },
        }),
      },
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Status: { type: 'string', enum: ['OPEN', 'DONE'] },
        Kind: { type: 'string', enum: ['A', 'B'] },
        Problem: { type: 'object', required: ['title'], properties: { title: field({ type: 'string' }) } },
        Money: {
          type: 'object',
          required: ['paidFen'],
          properties: { paidFen: field({ type: 'integer', format: 'int64' }) },
        },
        Thing: {
          type: 'object',
          required: ['id', 'amountFen'],
          properties: {
            id: field({ type: 'string', format: 'uuid' }),
            amountFen: field({ type: 'integer' }),
            minutes: field({ type: 'integer' }),
            status: { ...field(), $ref: '#/components/schemas/Status' },
            parts: field({ type: 'array', items: { $ref: '#/components/schemas/Money' } }),
            whole: field({ allOf: [{ $ref: '#/components/schemas/Money' }] }),
          },
        },
        PageThing: {
          type: 'object',
          required: ['items'],
          properties: {
            items: field({ type: 'array', items: { $ref: '#/components/schemas/Thing' } }),
            nextCursor: field({ type: 'string' }),
          },
        },
        EnterThing: {
          type: 'object',
          required: ['name'],
          properties: {
            name: field({ type: 'string', minLength: 1, maxLength: 100, pattern: '^\\S+$' }),
            kind: { ...field(), $ref: '#/components/schemas/Kind' },
            amountFen: field({ type: 'integer', minimum: 0, maximum: 1000 }),
            parts: field({ type: 'array', minItems: 0, maxItems: 20, items: { $ref: '#/components/schemas/Money' } }),
          },
        },
        ChangeThing: {
          type: 'object',
          properties: {
            name: field({ type: 'string' }),
            amountFen: field({ anyOf: [{ type: 'integer' }, { type: 'null' }] }),
          },
        },
      },
    },
  })
}
