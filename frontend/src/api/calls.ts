import { computed, shallowReactive, shallowRef } from 'vue'

/** What every page asks in passing; it is no part of what a page is about. */
const IN_PASSING = /\/api\/v1\/(me|me\/lists|dictionaries|jobs)(\?|$)/
const MOST = 12
const MOST_PAGES = 50

/** By the address of the page: one that is gone back to may ask nothing, as what it shows is still fresh. */
const asked = shallowReactive(new Map<string, string[]>())
const page = shallowRef('')

/** The addresses that the page on screen read, the latest last. */
export const calls = computed(() => asked.get(page.value) ?? [])

export const callsOf = (address: string) => (page.value = address)

export function noteCall({ method, url }: Pick<Request, 'method' | 'url'>): void {
  if (method !== 'GET' || IN_PASSING.test(url)) return
  const known = asked.get(page.value) ?? []
  asked.delete(page.value)
  asked.set(page.value, [...known.filter((one) => one !== url), url].slice(-MOST))
  if (asked.size > MOST_PAGES) asked.delete(asked.keys().next().value!)
}

/** The same call for a terminal; what was typed cannot end the quotes. */
export const curl = (url: string) =>
  `curl -H "Authorization: Bearer $TOKEN" \\\n  '${new URL(url, location.origin).href.replaceAll("'", '%27')}'`
