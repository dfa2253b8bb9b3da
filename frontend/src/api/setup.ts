import { noteCall } from './calls'
import { createQuerySerializer } from './client/utils.gen'
import { client } from './client.gen'
import { Problem } from './problem'
import type { Options } from './sdk.gen'

const serialize = createQuerySerializer()
const isGiven = (value: unknown) => value !== '' && value !== null && value !== undefined

/** A parameter without a value is left out: the API refuses it. */
const given = (query: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(query)
      .map(([name, value]) => [name, Array.isArray(value) ? value.filter(isGiven) : value] as const)
      .filter(([, value]) => isGiven(value) && !(Array.isArray(value) && !value.length)),
  )

let told: () => void = () => {}

/** A request outside the client was answered with 401. */
export const sessionOver = () => told()

/** Errors become problems; a session that is over is reported once to whoever shows it. */
export function setUpClient(onSignedOut: () => void): void {
  told = onSignedOut
  client.setConfig({ querySerializer: (query) => serialize(given(query)) })
  client.interceptors.request.use((request, options) => {
    request.headers.set('Accept-Language', document.documentElement.lang || 'zh-CN')
    const { once, inPassing } = (options as Pick<Options, 'meta'>).meta ?? {}
    if (!inPassing) noteCall(request)
    if (request.method === 'POST' && typeof once === 'string') request.headers.set('Idempotency-Key', once)
    return request
  })
  client.interceptors.error.use((error, response) => {
    if (error instanceof DOMException && error.name === 'AbortError') return error
    if (response?.status === 401) onSignedOut()
    return Problem.of(error, response)
  })
}

/** The version that a change is based on, as a header. */
export function ifMatch(etag: string): { 'If-Match': string } {
  return { 'If-Match': `"${etag}"` }
}
