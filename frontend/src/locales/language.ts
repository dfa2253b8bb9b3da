/** What the app speaks: kept by this browser, Chinese unless somebody chose otherwise. */
export type Language = 'zh-CN' | 'en'

const KEPT = 'tongxin.language'

export const language: Language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN'

/** Everything on screen, what the server said included, is said anew. */
export function speak(other: Language): void {
  localStorage.setItem(KEPT, other)
  location.reload()
}
