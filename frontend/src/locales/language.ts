import { inBrowser } from '@/session/kept'

/** What the app speaks: kept by this browser, Chinese unless somebody chose otherwise. */
export type Language = 'zh-CN' | 'en'

const KEPT = 'tongxin.language'

export const language: Language = inBrowser.get(KEPT) === 'en' ? 'en' : 'zh-CN'

/** Everything on screen, what the server said included, is said anew. */
export function speak(other: Language): void {
  inBrowser.set(KEPT, other)
  location.reload()
}
