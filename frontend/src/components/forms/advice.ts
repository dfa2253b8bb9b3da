import type { Problem, RecordWarning } from '@/api'

/** What would be refused and what looks odd, before anything is handed in. */
export interface Advice {
  problem?: Problem
  warnings: RecordWarning[]
}
