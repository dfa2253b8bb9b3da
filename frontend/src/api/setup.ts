import { client } from './client.gen'
import { Problem } from './problem'

/** Errors become problems; a session that is over is reported once to whoever shows it. */
export function setUpClient(onSignedOut: () => void): void {
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', document.documentElement.lang || 'zh-CN')
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
