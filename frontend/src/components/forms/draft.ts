import { onUnmounted, ref, toRaw, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useSession } from '@/session/session'

const PREFIX = 'tongxin.draft.'
const KEPT_FOR = 3 * 24 * 3_600_000
const PAUSE = 400

interface Kept {
  at: string
  version: string
  values: object
}

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Kept
  } catch {
    return undefined
  }
}

/** What was typed long ago, or by whoever has signed out, is nobody's any more. */
export function forgetDrafts(isOld: (kept?: Kept) => boolean = () => true): void {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  keys.filter((key) => isOld(read(key))).forEach((key) => localStorage.removeItem(key))
}

const isOld = (kept?: Kept) => !kept || Date.now() - Date.parse(kept.at) > KEPT_FOR

/**
 * Keeps what is typed in this browser until the form is left in the app: it survives a reload, a crash and the end of the
 * session, and is offered to the same person at the same form. What is based on another version is not.
 *
 * @param version what the form is based on; undefined: no draft is kept of this form
 */
export function useDraft(values: () => object, unsaved: () => boolean, version: () => string | undefined) {
  const session = useSession()
  const key = `${PREFIX}${session.me?.id}.${useRoute().path}`
  const offered = ref<Kept>()
  if (version() === undefined) return { offered, restore: () => {}, forget: () => {} }

  forgetDrafts(isOld)
  const kept = read(key)
  if (kept?.version === version()) offered.value = kept

  const forget = () => {
    offered.value = undefined
    localStorage.removeItem(key)
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  function keep() {
    clearTimeout(pause)
    pause = setTimeout(() => {
      if (!unsaved()) return
      const draft = { at: new Date().toISOString(), version: version(), values: toRaw(values()) }
      localStorage.setItem(key, JSON.stringify(draft))
    }, PAUSE)
  }
  watch(values, keep, { deep: true })

  function restore() {
    Object.assign(values(), offered.value?.values)
    offered.value = undefined
  }

  onUnmounted(() => {
    clearTimeout(pause)
    forget()
  })

  return { offered, restore, forget }
}
