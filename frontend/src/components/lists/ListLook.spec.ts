import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ListSettingView, SetList } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

const venue = {
  id: 'v1',
  etag: '0',
  name: '东湖基地',
  place: '东湖路',
  organizationName: '区委',
  sortOrder: 1,
  inUse: true,
}
const setting = (content: Partial<SetList>, etag = '0'): ListSettingView => ({
  ...{ id: 's1', etag, list: 'venues', hiddenColumns: [], views: [] },
  ...content,
})

function useSettings(...settings: ListSettingView[]) {
  const sent: { body: SetList; version: string | null }[] = []
  const kept = new Map(settings.map((one) => [one.list, one]))
  server.use(
    http.get(api('/venues'), () => page([venue])),
    http.get(api('/me/lists'), () => page([...kept.values()])),
    http.put(api('/me/lists/venues'), async ({ request }) => {
      const [body, version] = [(await request.json()) as SetList, request.headers.get('If-Match')]
      sent.push({ body, version })
      kept.set('venues', setting(body, String(sent.length)))
      return HttpResponse.json(kept.get('venues'))
    }),
  )
  return sent
}

it('leaves out a column and remembers that with the account', async () => {
  const sent = useSettings()
  const { screen } = await renderPage('/venues')
  expect(await screen.findByRole('columnheader', { name: '地址' })).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '显示列' }))
  expect(screen.queryByRole('checkbox', { name: '名称' })).toBeNull()
  await fireEvent.click(screen.getByRole('checkbox', { name: '地址' }))
  await expect.poll(() => screen.queryByRole('columnheader', { name: '地址' })).toBeNull()
  expect(sent).toEqual([{ body: { hiddenColumns: ['place'], views: [] }, version: null }])
})

it('saves what is filtered as a view, and is led back to it', async () => {
  const sent = useSettings(setting({ views: [{ name: '停用的', query: 'inUse=false' }] }))
  const { screen } = await renderPage('/venues?inUse=true&page=2')
  await fireEvent.click(await screen.findByRole('button', { name: '常用筛选' }))
  expect(screen.getByRole('link', { name: '停用的' }).getAttribute('href')).toBe('/venues?inUse=false')
  await fireEvent.input(screen.getByLabelText('把现在的筛选存为'), { target: { value: '在用的' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('button', { name: '常用筛选：在用的' })).toBeTruthy()
  expect(sent[0]!.version).toBe('"0"')
  expect(sent[0]!.body.views.at(-1)).toEqual({ name: '在用的', query: 'inUse=true' })
})

it('asks again on what is there now where another window was faster', async () => {
  const sent = useSettings()
  let asked = 0
  server.use(
    http.put(api('/me/lists/venues'), () => (asked++ ? undefined : problem(428))),
    http.get(api('/me/lists'), () => page(asked ? [setting({ hiddenColumns: ['inUse'] }, '7')] : [])),
  )
  const { screen } = await renderPage('/venues')
  await fireEvent.click(await screen.findByRole('button', { name: '显示列' }))
  await fireEvent.click(screen.getByRole('checkbox', { name: '地址' }))
  await expect.poll(() => sent).toEqual([{ body: { hiddenColumns: ['inUse', 'place'], views: [] }, version: '"7"' }])
})
