import { keepPreviousData, useMutation, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { printRecordList, type ListVolunteersData } from '@/api'
import {
  anonymizeVolunteerMutation,
  changeVolunteerMutation,
  createVolunteerMutation,
  getPersonalDataOptions,
  getVolunteerOptions,
  getVolunteerServiceOptions,
  listVolunteerRecordsOptions,
  listVolunteersOptions,
  retireVolunteerMutation,
  returnVolunteerToServiceMutation,
} from '@/api/@tanstack/vue-query.gen'
import { useVerb } from '@/components/verbs'

type Id = MaybeRefOrGetter<string | undefined>

export function useVolunteers(query: MaybeRefOrGetter<object>) {
  return useQuery(
    computed(() => ({
      ...listVolunteersOptions({ query: toValue(query) as ListVolunteersData['query'] }),
      placeholderData: keepPreviousData,
    })),
  )
}

export function useVolunteer(id: Id) {
  return useQuery(
    computed(() => ({ ...getVolunteerOptions({ path: { id: toValue(id) ?? '' } }), enabled: !!toValue(id) })),
  )
}

/** Approved time up to today. */
export const useService = (id: MaybeRefOrGetter<string>) =>
  useQuery(computed(() => getVolunteerServiceOptions({ path: { id: toValue(id) } })))

/** Each reading is noted on the server: it is not read again by itself, and not kept once the page is left. */
export const usePersonalData = (id: MaybeRefOrGetter<string>) =>
  useQuery(
    computed(() => ({
      ...getPersonalDataOptions({ path: { id: toValue(id) } }),
      staleTime: Infinity,
      gcTime: 0,
      refetchOnReconnect: false,
    })),
  )

export const LATEST = 20

/** The latest records of one volunteer. */
export function useLatestRecords(volunteer: MaybeRefOrGetter<string>) {
  return useQuery(
    computed(() =>
      listVolunteerRecordsOptions({
        query: { volunteer: toValue(volunteer), sort: '-servedOn', limit: LATEST, withTotal: true },
      }),
    ),
  )
}

export const useCreateVolunteer = () => useVerb(createVolunteerMutation())
export const useChangeVolunteer = () => useVerb(changeVolunteerMutation())

export const useVolunteerVerbs = () => ({
  retire: useVerb(retireVolunteerMutation()),
  comeBack: useVerb(returnVolunteerToServiceMutation()),
  anonymize: useVerb(anonymizeVolunteerMutation()),
})

interface Period {
  volunteer: string
  from: string
  to: string
}

/** A print of its own, with a number and a code, each time. */
export const usePrint = () =>
  useMutation({
    mutationFn: async ({ volunteer, from, to }: Period) => {
      const { data, response } = await printRecordList({
        path: { id: volunteer },
        query: { from, to },
        parseAs: 'blob',
        throwOnError: true,
      })
      return { file: data as Blob, name: fileName(response.headers.get('Content-Disposition') ?? '') }
    },
  })

function fileName(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return encoded && decodeURIComponent(encoded)
}
