import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { dayWithin, today } from '@/components/words/days'

/** The day on which an alliance is looked at: the address's, else today; always within the programme's year. */
export function useViewedDay(year: MaybeRefOrGetter<number | undefined>) {
  const route = useRoute()
  const router = useRouter()

  const asked = computed(() => {
    const { on } = route.query
    return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : undefined
  })
  const day = computed(() => {
    const known = toValue(year)
    return known === undefined ? undefined : dayWithin(asked.value ?? today(), known)
  })
  const look = (on?: string) => router.push({ query: { ...route.query, on } })

  return { asked, day, look }
}
