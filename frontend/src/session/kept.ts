/** Where it may keep nothing, by a policy or as its room is full, nothing is found again: nobody needs it to work. */
const guarded = (storage: () => Storage) => ({
  get(key: string): string | null {
    try {
      return storage().getItem(key)
    } catch {
      return null
    }
  },
  /** Whether it will be found again. */
  set(key: string, text: string): boolean {
    try {
      storage().setItem(key, text)
      return true
    } catch {
      return false
    }
  },
  remove(key: string): void {
    try {
      storage().removeItem(key)
    } catch {
      // Nothing was kept.
    }
  },
  keys(): string[] {
    try {
      return Object.keys(storage())
    } catch {
      return []
    }
  },
})

/** What this browser keeps of its own. */
export const inBrowser = guarded(() => localStorage)

/** What this tab keeps until it is closed. */
export const inTab = guarded(() => sessionStorage)
