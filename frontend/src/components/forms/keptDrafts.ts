import { inBrowser } from '@/session/kept'

const PREFIX = 'tongxin.draft.'
const KEPT_FOR = 3 * 24 * 3_600_000

export const keyOf = (person: string | undefined, page: string) => `${PREFIX}${person}.${page}`

/** What was typed at a form, and what that form was based on. */
export interface Kept {
  at: string
  version: string
  values: object
}

/** JSON has no word for what is undefined and would leave it out; what was cleared must come back as cleared. */
export const withCleared = (values: object): object =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]))

/** The same as the form holds it: every time another copy, as a form goes on changing what it was given. */
export function typedIn({ values }: Kept): object {
  const copy = Object.entries(JSON.parse(JSON.stringify(values)) as object)
  return Object.fromEntries(copy.map(([name, value]) => [name, value ?? undefined]))
}

export function read(key: string): Kept | undefined {
  try {
    return JSON.parse(inBrowser.get(key) ?? '') as Kept
  } catch {
    return undefined
  }
}

function forgetThose(isGone: (key: string) => boolean): void {
  const keys = inBrowser.keys().filter((key) => key.startsWith(PREFIX))
  keys.filter(isGone).forEach((key) => inBrowser.remove(key))
}

function isOld(key: string): boolean {
  const kept = read(key)
  return !kept || Date.now() - Date.parse(kept.at) > KEPT_FOR
}

/** What was typed long ago is nobody's any more. */
export const forgetOldDrafts = () => forgetThose(isOld)

/** Nor what was typed by whoever has signed out. */
export const forgetDrafts = () => forgetThose(() => true)

/** Nor by anybody else than who has signed in now. */
export const keepOnlyDraftsOf = (person: string) =>
  forgetThose((key) => isOld(key) || !key.startsWith(keyOf(person, '')))
