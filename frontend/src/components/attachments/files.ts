/** A file that is filed with something. */
export interface Attachment {
  id: string
  etag: string
  fileName: string
  mediaType: string
  size: number
  enteredByName: string
  createdAt: string
}

/** 1536 → 1.5 KB; sizes are for people, so one decimal is enough. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilobytes = bytes / 1024
  return kilobytes < 1000 ? `${Number(kilobytes.toFixed(1))} KB` : `${Number((kilobytes / 1024).toFixed(1))} MB`
}

const TYPES: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/ofd': 'OFD',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPT',
}

/** What a clerk calls a type; undefined for one without a name of its own. */
export const typeInWords = (mediaType: string): string | undefined => TYPES[mediaType]
