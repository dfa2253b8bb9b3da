import { computed, shallowReactive, shallowRef } from 'vue'

/** What is asked on any page, whatever it is about; and what is answered to people only, never to a system. */
const IN_PASSING = /\/api\/v1\/(me|me\/lists|dictionaries)(\?|$)/
const FOR_PEOPLE = /\/api\/v1\/(users|screens|api-clients|audit-\w+)([/?]|$)/
const MOST = 12
const MOST_PAGES = 50

/** By the address of the page: one that is gone back to may ask nothing, as what it shows is still fresh. */
const asked = shallowReactive(new Map<string, string[]>())
const page = shallowRef('')

/** The addresses that the page on screen read, the latest last; what is looked for in the search is not among them. */
export const calls = computed(() => asked.get(page.value) ?? [])

export const callsOf = (address: string) => (page.value = address)

export function noteCall({ method, url }: Pick<Request, 'method' | 'url'>): void {
  if (method !== 'GET' || IN_PASSING.test(url) || FOR_PEOPLE.test(url)) return
  const known = asked.get(page.value) ?? []
  asked.delete(page.value)
  asked.set(page.value, [...known.filter((one) => one !== url), url].slice(-MOST))
  if (asked.size > MOST_PAGES) asked.delete(asked.keys().next().value!)
}

/** The same call for a terminal; what was typed cannot end the quotes. */
export const curl = (url: string) =>
  `curl -H "Authorization: Bearer $TOKEN" \\\n  '${new URL(url, location.origin).href.replaceAll("'", '%27')}'`
