/** What was just saved, in words, and the first day on which it holds. */
export interface Saved {
  words: string
  day: string
}
