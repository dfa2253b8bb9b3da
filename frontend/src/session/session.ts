import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { MeView } from '@/api'
import { Problem } from '@/api/problem'
import { keepOnlyDraftsOf } from '@/components/forms/keptDrafts'
import { whoIsCalling } from './session.queries'

export type Role = 'committee' | 'staff' | 'auditor' | 'admin' | 'security'

/** Who is signed in, and what that opens on screen. The server decides; this only spares people useless buttons. */
export const useSession = defineStore('session', () => {
  const me = ref<MeView>()
  const ended = ref(false)

  const is = (...roles: Role[]) => roles.some((role) => me.value?.roles.includes(role))
  const isCommittee = computed(() => is('committee'))
  const mayRecord = computed(() => is('committee', 'staff'))
  const mayDecide = computed(() => isCommittee.value || (is('staff') && !!me.value?.alliancesLed.length))
  const readsBriefings = computed(() => mayDecide.value || is('auditor'))
  const choosesOrganization = computed(() => isCommittee.value || me.value?.ownOrganizationIds.length !== 1)
  const seesBusiness = computed(() => is('committee', 'staff', 'auditor'))

  const owns = (organization?: string) => !!organization && !!me.value?.ownOrganizationIds.includes(organization)
  const mayDecideOn = (organization?: string) => mayDecide.value && !owns(organization)
  const mayEnterFor = (organization?: string) => isCommittee.value || (is('staff') && owns(organization))

  /** Asks once; undefined when nobody is signed in. */
  async function load(): Promise<MeView | undefined> {
    if (me.value) return me.value
    try {
      me.value = await whoIsCalling()
      keepOnlyDraftsOf(me.value.id)
    } catch (error) {
      if (Problem.of(error).status === 401) return undefined
      throw error
    }
    return me.value
  }

  function signedOut() {
    if (me.value) ended.value = true
  }

  /** After signing in again elsewhere; another person must not continue on this one's page. */
  async function resume(): Promise<'resumed' | 'stillOut' | 'somebodyElse'> {
    try {
      const now = await whoIsCalling()
      if (now.id !== me.value?.id) return 'somebodyElse'
      ended.value = false
      return 'resumed'
    } catch {
      return 'stillOut'
    }
  }

  return {
    me,
    ended,
    is,
    isCommittee,
    mayRecord,
    mayDecide,
    mayDecideOn,
    choosesOrganization,
    seesBusiness,
    readsBriefings,
    owns,
    mayEnterFor,
    load,
    signedOut,
    resume,
  }
})

export type Session = ReturnType<typeof useSession>
