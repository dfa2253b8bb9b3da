import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { clerk, volunteerRecord } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

const drafts = ['文明引导', '敬老慰问', '河道清理'].map((content, place) =>
  volunteerRecord({ id: `v${place}`, content, status: 'DRAFT' }),
)
const others = volunteerRecord({ id: 'v9', content: '外单位草稿', status: 'DRAFT', organizationId: 'o9' })

async function open(rows = [...drafts, others]) {
  let left = rows
  const leave = (ids: string[]) => (left = left.filter(({ id }) => ids.includes(id)))
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/volunteer-records'), () => page(left)),
  )
  const { screen } = await renderPage('/volunteer-records?status=DRAFT')
  await screen.findByRole('link', { name: rows[0]!.content })
  return { screen, leave }
}

it('hands in the drafts that are chosen, and keeps what is refused with its reason', async () => {
  const { screen, leave } = await open()
  let sent: unknown
  server.use(
    http.post(api('/volunteer-records/submit'), async ({ request }) => {
      sent = await request.json()
      leave(['v1', 'v9'])
      const problem = { type: '', title: '', detail: '同一活动已有记录', status: 422, instance: '', traceId: '' }
      const items = [
        { id: 'v0', status: 'SUBMITTED' },
        { id: 'v1', problem },
        { id: 'v2', status: 'SUBMITTED' },
      ]
      return HttpResponse.json({ decided: 2, refused: 1, items }, { status: 207 })
    }),
  )
  expect(screen.queryByRole('checkbox', { name: '选中 外单位草稿' })).toBeNull()
  await fireEvent.click(screen.getByRole('checkbox', { name: '全选本页草稿（3 条）' }))
  await fireEvent.click(screen.getByRole('button', { name: '提交所选（3 条）' }))
  const row = (await screen.findByText('同一活动已有记录')).closest('tr')!
  expect(within(row).getByRole('link', { name: '敬老慰问' })).toBeTruthy()
  expect(sent).toEqual({ items: ['v0', 'v1', 'v2'].map((id) => ({ id, etag: '4' })) })
  await expect.poll(() => document.activeElement?.textContent).toContain('已提交 2 条。')
  expect(screen.queryByRole('link', { name: '河道清理' })).toBeNull()
})

it('goes from draft to draft by arrow keys, and chooses with Shift', async () => {
  const { screen } = await open()
  const box = (title: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `选中 ${title}` })
  box('文明引导').focus()
  await fireEvent.keyDown(box('文明引导'), { key: 'ArrowDown', shiftKey: true })
  expect(document.activeElement).toBe(box('敬老慰问'))
  expect([box('文明引导').checked, box('敬老慰问').checked, box('河道清理').checked]).toEqual([true, true, false])
})

it('prints neither the boxes to choose by nor what is done with what is chosen', async () => {
  const { screen } = await open()
  const tools = [...screen.getAllByRole('checkbox'), screen.getByRole('columnheader', { name: '选择' })]
  expect(tools).toHaveLength(5)
  for (const tool of tools) expect(tool.closest('.off-paper')).toBeTruthy()
  expect(screen.getByRole('link', { name: '文明引导' }).closest('.off-paper')).toBeNull()
})

it('hands in nothing that came back to be mended', async () => {
  const returned = volunteerRecord({ id: 'v3', content: '路口值守', status: 'RETURNED' })
  const { screen } = await open([...drafts, returned])
  expect(screen.getByRole('checkbox', { name: '全选本页草稿（3 条）' })).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: '选中 路口值守' })).toBeNull()
})

it('offers nothing where there is nothing to hand in', async () => {
  const { screen } = await open([volunteerRecord()])
  expect(screen.queryByRole('checkbox')).toBeNull()
})

it('leads back to the list as it was left, also after a detour over the form', async () => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/volunteer-records'), () => page(drafts)),
    http.get(api('/volunteer-records/v0'), () => HttpResponse.json(drafts[0])),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市财政局' })),
  )
  const { screen, router } = await renderPage('/volunteer-records?status=DRAFT&page=2')
  await router.push('/volunteer-records/v0')
  await router.push('/volunteer-records/v0/edit')
  await router.replace('/volunteer-records/v0')
  const back = await screen.findByRole('link', { name: '返回列表' })
  expect(back.getAttribute('href')).toBe('/volunteer-records?status=DRAFT&page=2')
  await router.push('/appeals')
  await router.push('/volunteer-records/v0')
  expect((await screen.findByRole('link', { name: '返回列表' })).getAttribute('href')).toBe('/volunteer-records')
})
