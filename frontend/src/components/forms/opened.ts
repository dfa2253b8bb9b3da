import { computed, getCurrentInstance, inject, provide, ref, shallowRef, watch, type InjectionKey, type Ref } from 'vue'

interface Read<View> {
  data: Readonly<Ref<View | undefined>>
  isFetching: Readonly<Ref<boolean>>
  error: Readonly<Ref<unknown>>
  refetch: () => Promise<unknown>
}

/** What a form should know of what it was opened with. */
interface Standing {
  wasReread: Readonly<Ref<boolean>>
  /** It takes no change any more, or not yet. */
  isClosed: Readonly<Ref<boolean>>
}
const standingKey: InjectionKey<Standing> = Symbol('standing')
export const useStanding = () => inject(standingKey, undefined)

/**
 * What a form was opened with, as the server held it then. It stays as it is while the form is open, whatever is read
 * meanwhile: a save is a difference to it and based on its version, so that the change of a colleague is met by a 412 and
 * not overwritten. Only whoever asks for it goes on from the latest version, which the form's values follow (`useValues`).
 *
 * @param isOpen whether it can still be changed as it stands; always, unless said
 */
export function useOpened<View>({ data, isFetching, error, refetch }: Read<View>, isOpen?: (view: View) => boolean) {
  const opened = shallowRef<View>()
  const wasReread = ref(false)

  // Never with what an earlier page left behind.
  watch(
    isFetching,
    (fetching) => {
      if (!fetching && opened.value === undefined && !error.value) opened.value = data.value
    },
    { immediate: true },
  )

  /** After a stale version: the next attempt is based on the latest one, with what was changed here. */
  async function reread(refused: { reset: () => void }) {
    await refetch()
    if (error.value) return
    opened.value = data.value
    wasReread.value = true
    refused.reset()
  }

  const isClosed = computed(() => !!opened.value && !!isOpen && !isOpen(opened.value))
  if (getCurrentInstance()) provide(standingKey, { wasReread, isClosed })
  return { opened, reread, isClosed }
}
