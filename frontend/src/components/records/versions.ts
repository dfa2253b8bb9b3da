import type { EntryView } from '@/api'

/** What an entry made of the content, or would make of it. */
export interface Change<Content> {
  before: Content
  after: Content
}

/** Without what is empty: it is absent in the record too. */
const parsed = <Content>(entry: EntryView) =>
  entry.content ? (JSON.parse(entry.content, (_, value) => value ?? undefined) as Content) : undefined
const isEffective = ({ kind, status }: EntryView) => kind === 'CORRECTION' && status === 'EFFECTIVE'

/**
 * The change that each correction stands for, by the entry's id. An effective entry keeps the content that it replaced, any
 * other the content that was wanted; what came after is what the next one replaced, or what stands now.
 */
export function changesOf<Content>(entries: EntryView[], now: Content): Map<string, Change<Content>> {
  const changes = new Map<string, Change<Content>>()
  let after = now
  for (const entry of [...entries].reverse()) {
    const kept = parsed<Content>(entry)
    if (entry.kind !== 'CORRECTION' || !kept) continue
    changes.set(entry.id, isEffective(entry) ? { before: kept, after } : { before: after, after: kept })
    if (isEffective(entry)) after = kept
  }
  return changes
}
