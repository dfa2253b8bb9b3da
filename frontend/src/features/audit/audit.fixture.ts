import { http, HttpResponse } from 'msw'
import type { AuditArchiveView, AuditEntryView, AuditVerificationView, MeView } from '@/api'
import { api, committee, page, server } from '@/testing/server'

export const auditor: MeView = { ...committee, id: 's-auditor', name: '审计示例', roles: ['auditor'] }
export const DIGEST = '5b0d6c3f9a1e4827b6f0c9d25e73a1844f2d9be06c7a1358e9d4b0726fa3c815'
export const RECORD = '0190f1a0-60c5-7590-8f72-eef292f9545a'

export const entry = (changed: Partial<AuditEntryView> = {}): AuditEntryView => ({
  ...{ id: 'e1', etag: '0', number: 4820017, notedAt: '2024-08-01T02:00:07Z', kind: 'CHANGE' },
  ...{ actorKind: 'PERSON', actorId: 's9', actorName: '林小禾', organizationId: 'o1' },
  ...{ action: 'approveVolunteerRecord', actionName: '核定志愿服务记录', address: '10.0.0.7', requestId: 'req-1' },
  ...{ times: 1, lists: ['volunteer-records'], subjectCount: 1, subjectId: RECORD },
  ...{ algorithm: 'SHA-256', digest: DIGEST },
  ...changed,
})

export const verification = (changed: Partial<AuditVerificationView> = {}): AuditVerificationView => ({
  ...{ id: 'c1', etag: '2', jobId: 'j1', enteredByName: '审计示例', createdAt: '2024-08-01T02:00:00Z' },
  ...{ firstNumber: 3, upTo: 7371938, outcome: 'SOUND', endedAt: '2024-08-01T02:01:05Z' },
  ...changed,
})

export const archive: AuditArchiveView = {
  ...{ id: 'z1', etag: '0', firstNumber: 1, lastNumber: 2, filedAt: '2024-07-02T02:00:00Z' },
  ...{ firstNotedAt: '2024-07-01T02:00:00Z', lastNotedAt: '2024-07-01T02:00:09Z' },
  ...{ digestBefore: '0'.repeat(64), lastDigest: DIGEST, sha256: 'c8'.repeat(32) },
  ...{ fileName: 'audit-1-2.jsonl.gz', fileSize: 1843 },
}

const entries = (labels: Record<string, string>) =>
  Object.entries(labels).map(([code, chinese]) => ({ code, chinese, english: code }))

const dictionaries = [
  { name: 'AuditKind', entries: entries({ CHANGE: '变更', REFUSAL: '拒绝', EXPORT: '导出与下载' }) },
  { name: 'CallerKind', entries: entries({ PERSON: '人员', CLIENT: '接口客户端', ANONYMOUS: '未登录' }) },
  { name: 'SubjectAct', entries: entries({ CHANGED: '修改', REMOVED: '删除' }) },
  {
    name: 'VerificationOutcome',
    entries: entries({ RUNNING: '正在核验', SOUND: '完好', BROKEN: '不符', STOPPED: '未核验完' }),
  },
  { name: 'ChainFault', entries: entries({ CHANGED: '内容被改动', REMOVED: '被删除', HEAD_FORGED: '链尾封签不符' }) },
]

/** An auditor, and the trail as it is. */
export function useTrail(rows: AuditEntryView[] = [entry()]) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(auditor)),
    http.get(api('/dictionaries'), () => HttpResponse.json(dictionaries)),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市水务局' })),
    http.get(api('/audit-entries'), () => page(rows)),
    http.get(api('/audit-verifications'), () => page([])),
    http.get(api('/audit-archives'), () => page([archive])),
  )
}
