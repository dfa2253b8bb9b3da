const MOST = 5
const key = (person: string) => `tongxin.imports.${person}`

/** The latest imports that this person started in this browser; the server lists none, it only knows each by its id. */
export function recentImports(person?: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(person ?? '')) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

export function rememberImport(person: string | undefined, id: string): void {
  try {
    const ids = [id, ...recentImports(person).filter((other) => other !== id)].slice(0, MOST)
    localStorage.setItem(key(person ?? ''), JSON.stringify(ids))
  } catch {
    // Where the browser keeps nothing, the address of the import is still good.
  }
}
