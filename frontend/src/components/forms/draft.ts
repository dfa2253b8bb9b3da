import { nextTick, onUnmounted, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { inBrowser } from '@/session/kept'
import { useSession } from '@/session/session'
import { pageKey } from '../pageKey'
import { keyOf, read, typedIn, withCleared, type Kept } from './keptDrafts'

const PAUSE = 400

/**
 * Keeps what is typed in this browser until the form is left in the app: it survives a reload, a crash and the end of the
 * session, and is offered to the same person at the same form. What is based on another version is not. Who signs in as
 * somebody else, or opens the app three days later, finds nothing of it.
 *
 * @param version what the form is based on; undefined: no draft is kept of this form
 */
export function useDraft(values: () => object, unsaved: () => boolean, version: () => string | undefined) {
  const session = useSession()
  const key = keyOf(session.me?.id, pageKey(useRoute()))
  const offered = ref<Kept>()
  if (version() === undefined) return { offered, restore: () => {}, forget: () => {} }

  const kept = read(key)
  if (kept?.version === version()) offered.value = kept

  const forget = () => {
    offered.value = undefined
    inBrowser.remove(key)
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  function keep() {
    clearTimeout(pause)
    pause = setTimeout(() => {
      if (!unsaved()) return
      const draft = { at: new Date().toISOString(), version: version(), values: withCleared(values()) }
      inBrowser.set(key, JSON.stringify(draft))
    }, PAUSE)
  }
  watch(values, keep, { deep: true })

  async function restore() {
    const kept = offered.value
    offered.value = undefined
    if (!kept) return
    Object.assign(values(), typedIn(kept))
    // Fields that follow others must not undo it.
    await nextTick()
    Object.assign(values(), typedIn(kept))
  }

  onUnmounted(() => {
    clearTimeout(pause)
    forget()
  })

  return { offered, restore, forget }
}
