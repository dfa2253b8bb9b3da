import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { listDictionariesOptions } from '@/api/@tanstack/vue-query.gen'
import { isEnglish } from '@/locales/english'

/** Stands where a label will be; a code means nothing to a clerk. */
const UNKNOWN = '…'

/** Labels of coded values; the server is their only source. */
export function useDictionaries() {
  const { data, error, refetch } = useQuery({ ...listDictionariesOptions(), staleTime: Infinity })

  const labels = computed(
    () =>
      new Map(
        data.value?.map(({ name, entries }) => [
          name,
          new Map(entries.map((entry) => [entry.code, isEnglish() ? entry.english : entry.chinese])),
        ]),
      ),
  )

  const label = (dictionary: string, code: string) =>
    labels.value.get(dictionary)?.get(code) ?? (data.value ? code : UNKNOWN)
  const options = (dictionary: string) =>
    [...(labels.value.get(dictionary) ?? [])].map(([value, text]) => ({ value, label: text }))

  return { label, options, error, refetch }
}
