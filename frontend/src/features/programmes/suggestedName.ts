import { watch } from 'vue'

/** The name follows the year until somebody types one of their own. */
export function useSuggestedName(values: { year: string; name: string }, suggest: (year: string) => string) {
  watch(
    () => values.year,
    (year, before) => {
      const isOurs = !values.name.trim() || values.name === suggest(before)
      if (isOurs) values.name = suggest(year)
    },
  )
}
