import type { FindingView, ImportCounts, ImportView, JobView } from '@/api'

export const counts = (changed: Partial<ImportCounts> = {}): ImportCounts => ({
  rows: 3,
  created: 2,
  updated: 0,
  unchanged: 0,
  rejected: 1,
  repeats: 0,
  skipped: 0,
  warnings: 0,
  ...changed,
})

/** A sheet of three rows, one of them wrong, that was checked. */
export const sheet = (changed: Partial<ImportView> = {}): ImportView => ({
  id: 'i1',
  etag: '7',
  kind: 'VOLUNTEER_RECORDS',
  status: 'CHECKED',
  fileName: '台账.xlsx',
  size: 1536,
  submit: false,
  jobId: 'j1',
  counts: counts(),
  mapping: {
    sheet: '七月',
    headerRow: 2,
    columns: [{ header: '时数', meaning: '服务时长（分钟/人）' }],
    ignored: ['序号'],
  },
  findings: [],
  ...changed,
})

export const job = (changed: Partial<JobView> = {}): JobView => ({
  id: 'j1',
  etag: '1',
  type: 'import-check',
  status: 'RUNNING',
  progress: { done: 1200, total: 3000 },
  subjectUrl: '/api/v1/imports/i1',
  createdAt: '2024-08-01T02:00:00Z',
  ...changed,
})

export const wrong = (changed: Partial<FindingView> = {}): FindingView => ({
  id: 'f1',
  etag: '0',
  sheetRow: 12,
  kind: 'PROBLEM',
  column: '日期',
  cellText: '2024-5-32',
  message: '没有这一天',
  ...changed,
})
