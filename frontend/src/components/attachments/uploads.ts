import { reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'

/** One file on its way, or one that was refused. */
export interface Upload {
  key: number
  file: File
  share: number
  refusal?: string
}

/** Sends files one after the other; a refused one stays with what the server said about it. */
export function useUploads(send: (file: File, onProgress: (share: number) => void) => Promise<unknown>) {
  const { t } = useI18n()
  const uploads = reactive<Upload[]>([])
  let last = 0
  let queue = Promise.resolve()

  function add(files: Iterable<File>) {
    for (const file of files) {
      uploads.push({ key: ++last, file, share: 0 })
      const upload = uploads.at(-1)!
      queue = queue.then(() => run(upload))
    }
  }

  async function run(upload: Upload) {
    upload.refusal = undefined
    try {
      await send(upload.file, (share) => (upload.share = share))
      dismiss(upload)
    } catch (error) {
      const { status, errors, detail, title } = Problem.of(error)
      upload.refusal = status ? (errors[0]?.message ?? (detail || title)) : t('attachments.unsent')
    }
  }

  const dismiss = (upload: Upload) => uploads.splice(uploads.indexOf(upload), 1)

  return { uploads, add, dismiss }
}
