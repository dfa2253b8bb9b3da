import { computed } from 'vue'
import { useRoute, type LocationQuery } from 'vue-router'
import type { SupporterType } from '@/api'
import { usePairingRules } from '@/components/pickers/pairingRules.queries'
import { useProgrammeChoices } from '@/components/pickers/pickers.queries'
import { useSession } from '@/session/session'
import type { PairingStart } from './pairingValues'

/** What a new pairing starts with: what the address says, else the only programme, its only kind, the own unit. */
export function usePairingStart() {
  const route = useRoute()
  const session = useSession()
  const said = startOf(route.query)

  const choices = useProgrammeChoices()
  const only = computed(() => (choices.data.value?.items.length === 1 ? choices.data.value.items[0]!.id : undefined))
  const programmeId = computed(() => said.programmeId ?? only.value)
  const { rules, isFetching } = usePairingRules(programmeId)

  const ready = computed(() => !choices.isFetching.value && (!programmeId.value || !isFetching.value))
  const start = computed<PairingStart>(() => {
    const kind = said.kind ?? (rules.value?.length === 1 ? rules.value[0]!.kind : undefined)
    const asks = rules.value?.find((rule) => rule.kind === kind)?.supporterType ?? said.supporterType
    const own = session.isCommittee || asks === 'ALLIANCE' ? undefined : session.me?.organizationId
    return { supporterId: own, ...said, programmeId: programmeId.value, kind }
  })
  return { start, ready }
}

function startOf(query: LocationQuery): PairingStart {
  const said = (name: string) => (typeof query[name] === 'string' ? (query[name] as string) : undefined)
  const start = {
    programmeId: said('programme'),
    kind: said('kind'),
    supporterType: said('supporterType') as SupporterType | undefined,
    supporterId: said('supporter'),
    beneficiaryId: said('beneficiary'),
    from: said('from'),
  }
  return Object.fromEntries(Object.entries(start).filter(([, value]) => value)) as PairingStart
}
