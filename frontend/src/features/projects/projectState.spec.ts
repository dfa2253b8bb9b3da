import { describe, expect, it } from 'vitest'
import { project } from '@/testing/pairings'
import { columnsFor, inOrder, lateDays, lineOf, nextMilestone, ticked } from './projectState'

const TODAY = '2024-07-31'
const survey = { name: '摸底', dueOn: '2024-04-01', doneOn: '2024-03-28' }
const work = { name: '施工', dueOn: '2024-07-26' }
const check = { name: '验收', dueOn: '2024-09-01' }

describe('a project is late', () => {
  it('by its open milestone that was due first', () => {
    expect(lateDays(project({ milestones: [check, survey, work] }), TODAY)).toBe(5)
    expect(nextMilestone(project({ milestones: [check, survey, work] }))).toBe(work)
  })
  it('by its own day, where that was earlier', () => {
    expect(lateDays(project({ milestones: [work], dueOn: '2024-07-01' }), TODAY)).toBe(30)
  })
  it('not on the day itself', () => expect(lateDays(project({ dueOn: TODAY }), TODAY)).toBe(0))
  it('no longer once it is over', () => {
    expect(lateDays(project({ milestones: [work], status: 'STOPPED' }), TODAY)).toBe(0)
  })
})

describe('the board', () => {
  it('has four columns, and those that the filter leaves', () => {
    expect(columnsFor(undefined).map(({ name }) => name)).toEqual(['running', 'overdue', 'completed', 'stopped'])
    expect(columnsFor('true').map(({ name }) => name)).toEqual(['overdue'])
    expect(columnsFor('false').map(({ name }) => name)).toEqual(['running', 'completed', 'stopped'])
  })

  it('puts on top what is due first, and what was completed last', () => {
    const names = (rows: { name: string }[]) => rows.map(({ name }) => name)
    const running = [
      project({ name: '没有日期' }),
      project({ name: '九月', dueOn: '2024-12-31', milestones: [survey, check] }),
      project({ name: '八月', dueOn: '2024-08-15' }),
    ]
    expect(names(inOrder(running, 'running'))).toEqual(['八月', '九月', '没有日期'])
    const over = [
      project({ name: '先', status: 'COMPLETED', completedOn: '2024-05-01' }),
      project({ name: '后', status: 'COMPLETED', completedOn: '2024-06-01' }),
    ]
    expect(names(inOrder(over, 'completed'))).toEqual(['后', '先'])
  })
})

it('is a line of days from its beginning to its end', () => {
  const marks = lineOf(project({ milestones: [check, survey], dueOn: '2024-09-01' }))
  expect(marks.map(({ kind, day, index }) => [kind, day, index])).toEqual([
    ['start', '2024-03-01', undefined],
    ['milestone', '2024-04-01', 1],
    ['milestone', '2024-09-01', 0],
    ['due', '2024-09-01', undefined],
  ])
  const over = lineOf(project({ milestones: [survey], dueOn: '2024-09-01', status: 'COMPLETED', completedOn: TODAY }))
  expect(over.map(({ kind }) => kind)).toEqual(['start', 'milestone', 'completed'])
})

it('ticks one milestone and leaves the others, and opens it again', () => {
  const done = ticked([survey, work, check], 1, TODAY)
  expect(done).toEqual([survey, { ...work, doneOn: TODAY }, check])
  expect(ticked(done, 1)).toEqual([survey, work, check])
})
