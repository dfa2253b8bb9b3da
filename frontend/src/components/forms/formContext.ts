import type { InjectionKey } from 'vue'

/** A field as the frame knows it: what it is called, and the id of its input. */
export interface FormEntry {
  label: () => string
  id: string
}

/** What a form frame tells its fields. */
export interface FormContext {
  /** Lets the frame know which fields there are; answers how to leave. */
  enter(name: string, field: FormEntry): () => void
  isRequired(name: string): boolean
  message(name: string): string | undefined
  /** Somebody types in it: what was objected to may be mended. */
  typed(names: readonly string[]): void
  /** What looks odd about it and is no objection. */
  remark(name: string): string | undefined
}

export const formContext: InjectionKey<FormContext> = Symbol('form')
