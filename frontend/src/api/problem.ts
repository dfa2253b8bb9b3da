import type { FieldError, Problem as ProblemBody } from './types.gen'

/** What every failed request ends in: the problem that the server told, or that it could not be reached (status 0). */
export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly traceId?: string
  readonly rule?: string
  /** What is in the way, as a path; told to who may read it. */
  readonly related?: string
  readonly errors: FieldError[]

  constructor(body: Partial<ProblemBody> & { status: number }) {
    super(body.detail ?? body.title ?? String(body.status))
    this.name = 'Problem'
    this.status = body.status
    this.title = body.title ?? ''
    this.detail = body.detail ?? ''
    this.traceId = body.traceId
    this.rule = body.rule
    this.related = body.related
    this.errors = body.errors ?? []
  }

  static of(error: unknown, response?: Response): Problem {
    if (error instanceof Problem) return error
    const body = typeof error === 'object' && error !== null ? (error as Partial<ProblemBody>) : {}
    const told = typeof body.title === 'string'
    const traceId = response?.headers?.get('X-Request-Id') ?? undefined
    return new Problem({ traceId, ...(told ? body : {}), status: response?.status ?? 0 })
  }
}
