import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { setList, type ListSettingView, type PageListSettingView, type SetList } from '@/api'
import { listListSettingsOptions, listListSettingsQueryKey } from '@/api/@tanstack/vue-query.gen'
import { Problem } from '@/api/problem'
import { ifMatch } from '@/api/setup'

const ALL = { query: { limit: 200 } }
const NOTHING: SetList = { hiddenColumns: [], views: [] }

/** How the caller looks at a list: kept on the server, read once, and changed there and here at the same time. */
export function useListSetting(list: string | undefined) {
  const queries = useQueryClient()
  const all = useQuery({ ...listListSettingsOptions(ALL), enabled: !!list, staleTime: Infinity })
  const known = () => all.data.value?.items.find((one) => one.list === list)

  const setting = computed<SetList>(() => known() ?? NOTHING)

  async function send(change: (now: SetList) => SetList): Promise<ListSettingView> {
    const now = known()
    const { hiddenColumns, views } = change(now ?? NOTHING)
    const headers = now ? ifMatch(now.etag) : {}
    return (await setList({ path: { list: list! }, headers, body: { hiddenColumns, views }, throwOnError: true })).data
  }

  const change = useMutation({
    mutationFn: async (wish: (now: SetList) => SetList) => {
      try {
        return await send(wish)
      } catch (error) {
        // Another window was faster: the same wish holds for what is there now.
        if (![412, 428].includes(Problem.of(error).status)) throw error
        await all.refetch()
        return await send(wish)
      }
    },
    onSuccess: (made) =>
      queries.setQueryData<PageListSettingView>(listListSettingsQueryKey(ALL), (before) => ({
        ...before,
        items: [...(before?.items ?? []).filter((one) => one.list !== made.list), made],
      })),
  })

  return { setting, change }
}
