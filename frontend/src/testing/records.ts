import type { ConsumptionRecordView, EntryView, MeView, VolunteerRecordView } from '@/api'
import { committee } from './server'

export const clerk: MeView = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }

/** A record of a unit, approved unless said otherwise. */
export const volunteerRecord = (changed: Partial<VolunteerRecordView> = {}): VolunteerRecordView => ({
  ...{ id: 'v1', etag: '4', organizationId: 'o1', organizationName: '市财政局', content: '路口文明引导' },
  ...{ headcount: 12, minutes: 90, servedOn: '2024-06-05', status: 'APPROVED', enteredByName: '甲' },
  updatedAt: '2024-06-05T00:00:00Z',
  entries: [],
  ...changed,
})

export const purchase = (changed: Partial<ConsumptionRecordView> = {}): ConsumptionRecordView => ({
  ...{ id: 'c1', etag: '3', organizationId: 'o1', organizationName: '市财政局', payer: 'UNION', channel: 'DIRECT' },
  ...{ product: '芳村茶叶', amountFen: 123450, paidOn: '2024-07-01', status: 'APPROVED', enteredByName: '甲' },
  updatedAt: '2024-07-01T00:00:00Z',
  entries: [],
  ...changed,
})

/** A step in the life of an approved record, effective and without effect on figures unless said otherwise. */
export const entry = (changed: Partial<EntryView> = {}): EntryView => ({
  ...{ id: 'e1', kind: 'APPROVAL', status: 'EFFECTIVE', enteredByName: '乙', enteredAt: '2024-06-06T01:00:00Z' },
  ...{ decidedByName: '乙', decidedAt: '2024-06-06T01:00:00Z' },
  ...{ minutes: 0, turns: 0, beneficiaries: 0, amountFen: 0 },
  ...changed,
})
