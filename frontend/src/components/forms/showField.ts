import { nextTick } from 'vue'

/**
 * Unfolds a field and puts the focus on it. Where what was typed is no day, that is what may be done about it: in the input
 * itself the calendar would open over the words.
 */
export async function showField(field: HTMLElement) {
  const folded = field.closest('details')
  if (folded) folded.open = true
  await nextTick()
  const place = field.closest('[data-refused]')?.querySelector('button') ?? field
  place.focus()
  place.scrollIntoView?.({ block: 'center' })
}
