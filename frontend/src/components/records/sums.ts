import { useI18n } from 'vue-i18n'

/** What rows come to, and how much of it counts: only what was approved does. */
export function useSums() {
  const { t } = useI18n()
  return <Row extends { status: string }>(rows: Row[], of: (row: Row) => number, said: (sum: number) => string) => {
    const sum = (some: Row[]) => said(some.reduce((all, row) => all + of(row), 0))
    const approved = rows.filter(({ status }) => status === 'APPROVED')
    if (!approved.length || approved.length === rows.length) return sum(rows)
    return t('lists.ofWhichApproved', { sum: sum(rows), approved: sum(approved) })
  }
}
