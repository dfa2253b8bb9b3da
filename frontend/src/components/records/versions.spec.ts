import { expect, it } from 'vitest'
import type { EntryView } from '@/api'
import { changesOf } from './versions'

const entry = (id: string, changed: Partial<EntryView>): EntryView => ({
  ...{ id, kind: 'CORRECTION', status: 'EFFECTIVE', enteredByName: '甲', enteredAt: '2024-08-01T00:00:00Z' },
  ...{ minutes: 0, turns: 0, beneficiaries: 0, amountFen: 0 },
  ...changed,
})

it('finds what each correction made of the content, and what the waiting one would', () => {
  const content = (minutes: number) => JSON.stringify({ minutes })
  const changes = changesOf(
    [
      entry('approved', { kind: 'APPROVAL' }),
      entry('first', { content: content(60) }),
      entry('refused', { status: 'REFUSED', content: content(999) }),
      entry('second', { content: content(90) }),
      entry('asked', { status: 'REQUESTED', content: content(150) }),
    ],
    { minutes: 120 },
  )
  expect(
    Object.fromEntries([...changes].map(([id, { before, after }]) => [id, [before.minutes, after.minutes]])),
  ).toEqual({
    first: [60, 90],
    refused: [90, 999],
    second: [90, 120],
    asked: [120, 150],
  })
})

it('takes what is empty for absent, as the record does', () => {
  const asked = entry('asked', { status: 'REQUESTED', content: '{"minutes":60,"place":null}' })
  expect(changesOf([asked], { minutes: 60 }).get('asked')?.after).toEqual({ minutes: 60 })
})
