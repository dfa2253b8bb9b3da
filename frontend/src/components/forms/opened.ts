import { computed, ref, shallowRef, watch, type Ref } from 'vue'

interface Read<View> {
  data: Readonly<Ref<View | undefined>>
  isFetching: Readonly<Ref<boolean>>
  error: Readonly<Ref<unknown>>
  refetch: () => Promise<unknown>
}

/**
 * What a form was opened with, as the server held it then. It stays as it is while the form is open, whatever is read
 * meanwhile: a save is a difference to it and based on its version, so that the change of a colleague is met by a 412 and
 * not overwritten. Only whoever asks for it goes on from the latest version.
 */
export function useOpened<View>({ data, isFetching, error, refetch }: Read<View>) {
  const opened = shallowRef<View>()
  const reread = shallowRef<View>()
  const wasReread = ref(false)
  /** What the next attempt is based on. */
  const base = computed(() => (wasReread.value ? reread.value : opened.value))

  // Never with what an earlier page left behind.
  watch(
    isFetching,
    (fetching) => {
      if (!fetching && opened.value === undefined && !error.value) opened.value = data.value
    },
    { immediate: true },
  )

  /** After a stale version: the next attempt is based on the latest one, with what was changed here. */
  async function rereadFor(refused: { reset: () => void }) {
    await refetch()
    if (error.value) return
    reread.value = data.value
    wasReread.value = true
    refused.reset()
  }

  return { opened, base, wasReread, reread: rereadFor }
}
