import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ActivityView } from '@/api'
import { timeInWords, timesInWords } from '@/components/words/days'
import { hasStarted, isLive } from './activitySteps'

export interface LifeStep {
  name: 'plan' | 'hold' | 'report' | 'approve'
  state: 'done' | 'now' | 'ahead'
  /** Who and when. */
  facts: string[]
}

type Told = Pick<
  ActivityView,
  'stage' | 'status' | 'startsAt' | 'endsAt' | 'enteredByName' | 'submittedAt' | 'decidedByName' | 'decidedAt'
>

const ORDER = ['plan', 'hold', 'report', 'approve'] as const

/** The first step that is not done yet; four when all are. */
export function reached({ stage, status }: Pick<Told, 'stage' | 'status'>): number {
  if (status === 'APPROVED') return 4
  return { PLANNED: 1, HELD: 2, REPORTED: 3 }[stage]
}

/** From plan to approval, with who and when. */
export function useLife(activity: ComputedRef<Told | undefined>) {
  const { t } = useI18n()

  function held(one: Told): string {
    const time = timesInWords(one.startsAt, one.endsAt)
    if (reached(one) > 1) return time
    return t(hasStarted(one) && isLive(one) ? 'activities.overdue' : 'activities.scheduled', { time })
  }

  function approved(one: Told): string[] {
    if (one.status === 'APPROVED') return [one.decidedByName ?? '', one.decidedAt ? timeInWords(one.decidedAt) : '']
    return one.status === 'SUBMITTED' ? [t('activities.waitsForApproval')] : []
  }

  function reported(one: Told): string[] {
    if (one.status === 'RETURNED') return [t('activities.waitsAgain')]
    if (reached(one) > 2) return one.submittedAt ? [timeInWords(one.submittedAt)] : []
    return reached(one) === 2 && isLive(one) ? [t('activities.waitsForReport')] : []
  }

  return computed<LifeStep[]>(() => {
    const one = activity.value
    if (!one) return []
    const facts = {
      plan: [`${t('fields.enteredBy')} ${one.enteredByName}`],
      hold: [held(one)],
      report: reported(one),
      approve: approved(one),
    }
    const at = reached(one)
    return ORDER.map((name, index) => ({
      name,
      state: index < at ? 'done' : index === at && isLive(one) ? 'now' : 'ahead',
      facts: facts[name].filter(Boolean),
    }))
  })
}
