import type { Milestone, ProjectView } from '@/api'
import { daysLate } from '@/components/words/lateness'

/** Columns of the board, each the part of all projects that the API answers for it. */
export const COLUMNS = [
  { name: 'running', query: { status: 'ACTIVE', overdue: false } },
  { name: 'overdue', query: { overdue: true } },
  { name: 'completed', query: { status: 'COMPLETED' } },
  { name: 'stopped', query: { status: 'STOPPED' } },
] as const

export type ColumnName = (typeof COLUMNS)[number]['name']

/** Which columns a filter on being overdue leaves. */
export function columnsFor(overdue: string | undefined) {
  if (overdue === 'true') return COLUMNS.filter(({ name }) => name === 'overdue')
  return overdue === 'false' ? COLUMNS.filter(({ name }) => name !== 'overdue') : COLUMNS
}

const byDue = (one: Milestone, other: Milestone) => one.dueOn.localeCompare(other.dueOn)

/** The open milestone that is due first. */
export const nextMilestone = ({ milestones }: ProjectView): Milestone | undefined =>
  milestones.filter(({ doneOn }) => !doneOn).sort(byDue)[0]

/** By how many days it is late: what was due first, a milestone or the whole, counts. */
export function lateDays(project: ProjectView, today: string): number {
  if (project.status !== 'ACTIVE') return 0
  return Math.max(daysLate(project.dueOn, today), daysLate(nextMilestone(project)?.dueOn, today))
}

/** What is due first comes first; what is over, by when it was. */
export function inOrder(projects: ProjectView[], column: ColumnName): ProjectView[] {
  const due = (project: ProjectView) =>
    [nextMilestone(project)?.dueOn, project.dueOn].filter((day) => !!day).sort()[0] ?? '9999'
  const over = ({ completedOn, stoppedOn }: ProjectView) => completedOn ?? stoppedOn ?? ''
  const isOver = column === 'completed' || column === 'stopped'
  return [...projects].sort((one, other) =>
    isOver ? over(other).localeCompare(over(one)) : due(one).localeCompare(due(other)),
  )
}

export interface Mark {
  kind: 'start' | 'milestone' | 'due' | 'completed' | 'stopped'
  day: string
  name?: string
  doneOn?: string
  /** Which milestone it is. */
  index?: number
}

const RANK = { start: 0, milestone: 1, due: 2, completed: 3, stopped: 3 }

/** A project as a line of days: from its beginning over its milestones to its end. */
export function lineOf(project: ProjectView): Mark[] {
  const { from, dueOn, completedOn, stoppedOn, milestones, status } = project
  const marks: Mark[] = [
    { kind: 'start', day: from },
    ...milestones.map(({ name, dueOn: day, doneOn }, index) => ({
      kind: 'milestone' as const,
      day,
      name,
      doneOn,
      index,
    })),
  ]
  if (dueOn && status === 'ACTIVE') marks.push({ kind: 'due', day: dueOn })
  if (completedOn) marks.push({ kind: 'completed', day: completedOn })
  if (stoppedOn) marks.push({ kind: 'stopped', day: stoppedOn })
  return marks.sort((one, other) => one.day.localeCompare(other.day) || RANK[one.kind] - RANK[other.kind])
}

/** The milestones with one of them done on a day, or open again. */
export const ticked = (milestones: Milestone[], index: number, doneOn?: string): Milestone[] =>
  milestones.map(({ name, dueOn, ...before }, at) => {
    const done = at === index ? doneOn : before.doneOn
    return done ? { name, dueOn, doneOn: done } : { name, dueOn }
  })
