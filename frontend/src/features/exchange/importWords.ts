import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ImportView, JobView } from '@/api'
import { grouped } from '@/components/words/money'
import { isWriting, readyRows } from './importState'

/** How an import stands, in one sentence. */
export function useImportWords(sheet: Ref<ImportView | undefined>, job: Ref<JobView | undefined>) {
  const { t } = useI18n()

  return computed(() => {
    const { status, counts } = sheet.value ?? {}
    if (!status || !counts) return ''
    if (status === 'CHECKING') return t('imports.checking')
    if (status === 'WRITING') return t('imports.writing')
    if (status === 'CHECKED') {
      return t(counts.repeats ? 'imports.checkedRepeats' : 'imports.checked', {
        rows: grouped(counts.rows),
        ready: grouped(readyRows(counts, false)),
        repeats: grouped(counts.repeats),
        rejected: grouped(counts.rejected),
      })
    }
    if (status === 'DONE') {
      return t('imports.done', { created: grouped(counts.created), updated: grouped(counts.updated) })
    }
    if (!job.value) return ''
    if (isWriting(job.value)) return t(status === 'FAILED' ? 'imports.failedWrite' : 'imports.cancelledWrite')
    return t(status === 'FAILED' ? 'imports.failedCheck' : 'imports.cancelledCheck')
  })
}
