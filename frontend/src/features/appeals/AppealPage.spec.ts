import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { AppealView, MeView } from '@/api'
import { clerk } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, committee, problem, server } from '@/testing/server'

const handler = (organizationId: string, organizationName: string) => ({
  ...{ organizationId, organizationName, responsible: true },
})
const appeal = (changed: Partial<AppealView> = {}) => ({
  ...{ id: 'q1', etag: '4', number: '2024-001', title: '路灯不亮', content: '村口三盏路灯不亮', category: 'OTHER' },
  ...{ raisedById: 'o9', raisedByName: '城南社区', handlers: [handler('o1', '市财政局')], status: 'ASSIGNED' },
  ...{ registeredOn: '2024-06-01', dueOn: '2024-07-01', reopened: false, updatedAt: '2024-06-02T00:00:00Z' },
  ...changed,
})

/** The server as it minds versions: whoever comes with another one is refused. */
async function open(me: MeView) {
  const kept = { now: appeal(), sent: [] as unknown[] }
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/organizations/:id'), ({ params }) => HttpResponse.json({ id: params.id, shortName: '单位' })),
    http.get(api('/appeals/q1'), () => HttpResponse.json(kept.now)),
    http.post(api('/appeals/q1/:verb'), async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${kept.now.etag}"`) return problem(412, { title: '内容已被他人修改' })
      kept.sent.push(await request.json())
      return HttpResponse.json(kept.now)
    }),
  )
  const { screen } = await renderPage('/appeals/q1')
  await screen.findByText('村口三盏路灯不亮')
  return { screen, kept }
}

it('keeps the result that was typed when the latest is read, and sends it on that', async () => {
  const { screen, kept } = await open(clerk)
  const result = screen.getByLabelText<HTMLTextAreaElement>(/^办理结果/)
  await fireEvent.input(result, { target: { value: '已更换三盏灯具' } })
  kept.now = appeal({ etag: '5', content: '村口四盏路灯不亮' })
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  await press('办结')
  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
  await press('读取最新内容')
  expect(await screen.findByText('村口四盏路灯不亮')).toBeTruthy()
  expect(screen.queryByText('内容已被他人修改')).toBeNull()
  expect(screen.getByLabelText(/^办理结果/)).toBe(result)
  expect(result.value).toBe('已更换三盏灯具')
  await press('办结')
  await expect.poll(() => kept.sent).toEqual([{ result: '已更换三盏灯具' }])
})

it('follows a colleague in what was not touched here', async () => {
  const { screen, kept } = await open(committee)
  const day = screen.getByLabelText<HTMLInputElement>(/^办理期限/)
  await fireEvent.input(day, { target: { value: '2024年8月1日' } })
  await fireEvent.change(day)
  kept.now = appeal({ etag: '5', handlers: [handler('o2', '市税务局')] })
  await fireEvent.click(screen.getByRole('button', { name: '改派' }))
  await fireEvent.click(await screen.findByRole('button', { name: '读取最新内容' }))
  await screen.findByText(/市税务局/)
  await fireEvent.click(screen.getByRole('button', { name: '改派' }))
  await expect.poll(() => kept.sent).toEqual([{ handlerId: 'o2', dueOn: '2024-08-01' }])
})
