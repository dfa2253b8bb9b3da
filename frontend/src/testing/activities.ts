import type { ActivitySummary, ActivityView } from '@/api'

/** An activity of another unit, a draft that was held, unless said otherwise. */
export const activity = (changed: Partial<ActivityView> = {}): ActivityView => ({
  id: 'a1',
  etag: '1',
  kind: 'JOINT_THEME_DAY',
  kindName: '联合主题党日',
  category: 'JOINT_THEME_DAY',
  title: '芳村主题党日',
  organizerId: 'o1',
  organizerName: '市工商联',
  participants: [],
  startsAt: '2024-09-05T01:00:00Z',
  endsAt: '2024-09-05T03:00:00Z',
  heldOn: '2024-09-05',
  stage: 'HELD',
  status: 'DRAFT',
  enteredByName: '甲',
  updatedAt: '2024-09-01T00:00:00Z',
  ...changed,
})

export const summary = (changed: Partial<ActivitySummary> = {}): ActivitySummary => activity(changed)
