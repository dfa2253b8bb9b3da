import { today } from '@/components/words/days'

/** What a form begins with: today, in the year that it is about; in another year the clerk says which day. */
export const startDay = (year: number) => (today().startsWith(String(year)) ? today() : undefined)
