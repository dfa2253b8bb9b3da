import { inBrowser } from '@/session/kept'

const MOST = 5
const key = (person: string) => `tongxin.imports.${person}`

/** The latest imports that this person started in this browser; the server lists none, it only knows each by its id. */
export function recentImports(person?: string): string[] {
  try {
    const kept: unknown = JSON.parse(inBrowser.get(key(person ?? '')) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

export function rememberImport(person: string | undefined, id: string): void {
  const ids = [id, ...recentImports(person).filter((other) => other !== id)].slice(0, MOST)
  inBrowser.set(key(person ?? ''), JSON.stringify(ids))
}
