import { onMounted, onUnmounted } from 'vue'
import { Problem } from '@/api/problem'
import { whoIsCalling } from './session.queries'

/**
 * A browser that follows `<a download>` stores an answer or fails in silence: whether the session is over is asked
 * first, and the rest stays with the browser, which takes large files as they come.
 */
export function useDownloads() {
  let checked: HTMLAnchorElement | undefined

  async function check(event: MouseEvent) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[download][href^="/api/"]')
    if (!link || link === checked) return
    event.preventDefault()
    if (await isSignedOut()) return
    checked = link
    link.click()
    checked = undefined
  }

  onMounted(() => document.addEventListener('click', check))
  onUnmounted(() => document.removeEventListener('click', check))
}

/** Asking has said so on the page already. */
const isSignedOut = () =>
  whoIsCalling().then(
    () => false,
    (error: unknown) => Problem.of(error).status === 401,
  )
