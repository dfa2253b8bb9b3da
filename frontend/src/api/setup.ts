import { client } from './client.gen'
import { Problem } from './problem'
import type { Options } from './sdk.gen'

let told: () => void = () => {}

/** A request outside the client was answered with 401. */
export const sessionOver = () => told()

/** Errors become problems; a session that is over is reported once to whoever shows it. */
export function setUpClient(onSignedOut: () => void): void {
  told = onSignedOut
  client.interceptors.request.use((request, options) => {
    request.headers.set('Accept-Language', document.documentElement.lang || 'zh-CN')
    const once = (options as Pick<Options, 'meta'>).meta?.once
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
