import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { RecordWarning } from '@/api'
import { entry } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const waiting = {
  id: 'v1',
  etag: '4',
  organizationId: 'o1',
  organizationName: '市财政局',
  content: '路口文明引导',
  headcount: 12,
  minutes: 90,
  servedOn: '2024-06-05',
  status: 'SUBMITTED',
  requested: undefined as string | undefined,
  warnings: undefined as RecordWarning[] | undefined,
  enteredByName: '甲',
  updatedAt: '2024-06-05T00:00:00Z',
}

let left: (typeof waiting)[] = []

beforeEach(() => {
  left = [waiting]
  server.use(
    http.get(api('/activities'), () => page([])),
    http.get(api('/consumption-records'), () => page([])),
    http.get(api('/volunteer-records'), () => page(left)),
  )
})

async function openRow() {
  const { screen } = await renderPage('/inbox?kind=volunteerRecords')
  const row = (await screen.findByRole('link', { name: '路口文明引导' })).closest('li')!
  return { screen, row: within(row) }
}

it('shows what a decision needs and approves in place', async () => {
  const { screen, row } = await openRow()
  expect(row.getByText('时长合计：1小时30分 × 12 人 ＝ 18小时')).toBeTruthy()
  let version: string | null = null
  server.use(
    http.post(api('/volunteer-records/v1/approve'), ({ request }) => {
      version = request.headers.get('If-Match')
      left = []
      return HttpResponse.json({ ...waiting, status: 'APPROVED' })
    }),
  )
  await fireEvent.click(row.getByRole('button', { name: '核定' }))
  expect(await screen.findByText('没有待核定的志愿服务记录')).toBeTruthy()
  expect(version).toBe('"4"')
  await expect.poll(() => document.activeElement?.textContent).toBe('已核定：路口文明引导')
})

it('goes to the page before when the last row of its own is decided', async () => {
  const first = { ...waiting, id: 'v2', content: '河道清洁' }
  const asked = (request: Request) => new URL(request.url).searchParams.get('page')
  server.use(
    http.get(api('/volunteer-records'), ({ request }) =>
      asked(request) === '2' ? page(left, 20 + left.length) : page([first], 20 + left.length),
    ),
    http.post(api('/volunteer-records/v1/approve'), () => {
      left = []
      return HttpResponse.json({ ...waiting, status: 'APPROVED' })
    }),
  )
  const { screen, router } = await renderPage('/inbox?kind=volunteerRecords&page=2')
  await fireEvent.click(await screen.findByRole('button', { name: '核定' }))
  expect(await screen.findByRole('link', { name: '河道清洁' })).toBeTruthy()
  expect(router.currentRoute.value.query).toEqual({ kind: 'volunteerRecords', page: '1' })
})

it('ties each label to the reason of its own row', async () => {
  left = [waiting, { ...waiting, id: 'v2', content: '河道清洁' }]
  const { screen } = await renderPage('/inbox?kind=volunteerRecords')
  const rows = ['路口文明引导', '河道清洁'].map(async (name) =>
    within((await screen.findByRole('link', { name })).closest('li')!),
  )
  for (const row of await Promise.all(rows)) await fireEvent.click(row.getByRole('button', { name: '退回' }))
  const ids = screen.getAllByLabelText(/退回原因/).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})

it('returns with a reason, and not without', async () => {
  const { screen, row } = await openRow()
  let reason: unknown
  server.use(
    http.post(api('/volunteer-records/v1/return'), async ({ request }) => {
      reason = await request.json()
      left = []
      return HttpResponse.json({ ...waiting, status: 'RETURNED' })
    }),
  )
  await fireEvent.click(row.getByRole('button', { name: '退回' }))
  await fireEvent.click(row.getByRole('button', { name: '确认退回' }))
  expect(await row.findByText('请填写“退回原因”')).toBeTruthy()
  await fireEvent.input(row.getByLabelText(/退回原因/), { target: { value: '人数有误' } })
  await fireEvent.click(row.getByRole('button', { name: '确认退回' }))
  expect(await screen.findByText('没有待核定的志愿服务记录')).toBeTruthy()
  expect(reason).toEqual({ reason: '人数有误' })
})

it('keeps a refusal beside its row', async () => {
  const { row } = await openRow()
  server.use(http.post(api('/volunteer-records/v1/approve'), () => problem(403, { title: '不能核定自己的记录' })))
  await fireEvent.click(row.getByRole('button', { name: '核定' }))
  expect((await row.findByRole('alert')).textContent).toContain('不能核定自己的记录')
})

const second = { ...waiting, id: 'v2', content: '敬老院慰问', headcount: 2, minutes: 60 }
const third = { ...waiting, id: 'v3', content: '河道清理', headcount: 1, minutes: 30 }

async function openThree() {
  left = [waiting, second, third]
  const { screen } = await renderPage('/inbox?kind=volunteerRecords')
  const box = async (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name })
  return { screen, box }
}

it('asks for everything that waits, changes too', async () => {
  const asked: Record<string, string>[] = []
  server.use(
    http.get(api('/volunteer-records'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return page([{ ...waiting, status: 'APPROVED', requested: 'VOID' }])
    }),
  )
  const { screen } = await renderPage('/inbox?kind=volunteerRecords')
  expect(await screen.findByText('申请作废')).toBeTruthy()
  expect(screen.getByRole('button', { name: '同意作废' })).toBeTruthy()
  expect(asked[0]).toMatchObject({ waiting: 'true', withTotal: 'true' })
})

it('shows what a correction would change where it is decided', async () => {
  left = [{ ...waiting, status: 'APPROVED', requested: 'CORRECTION' }]
  const content = JSON.stringify({ ...waiting, headcount: 10 })
  const asked = entry({ id: 'e2', kind: 'CORRECTION', status: 'REQUESTED', reason: '多写两人', content })
  const record = { ...left[0], entries: [entry(), asked] }
  server.use(http.get(api('/volunteer-records/v1'), () => HttpResponse.json(record)))
  const { row } = await openRow()
  await fireEvent.click(row.getByRole('button', { name: '核对' }))
  expect(await row.findByText(/原因：多写两人/)).toBeTruthy()
  expect(row.getByRole('row', { name: /人数/ }).textContent).toMatch(/12 人.*10 人/)
  expect(row.queryByRole('row', { name: /每人时长/ })).toBeNull()
})

it('chooses a range by Shift, says what it comes to, and keeps refused rows with their reason', async () => {
  const { screen, box } = await openThree()
  let sent: unknown
  server.use(
    http.post(api('/volunteer-records/approve'), async ({ request }) => {
      sent = await request.json()
      left = [second]
      const refusal = {
        type: '',
        title: '时间重叠',
        detail: '同一人的时间重叠',
        status: 422,
        instance: '',
        traceId: '',
      }
      const items = [
        { id: 'v1', status: 'APPROVED' },
        { id: 'v2', problem: refusal },
        { id: 'v3', status: 'APPROVED' },
      ]
      return HttpResponse.json({ decided: 2, refused: 1, items }, { status: 207 })
    }),
  )
  await fireEvent.click(await box('选中 路口文明引导'))
  await fireEvent.click(await box('选中 河道清理'), { shiftKey: true })
  expect(screen.getByText('已选 3 条')).toBeTruthy()
  expect(screen.getByText('合计 20小时30分')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '核定所选' }))
  await fireEvent.click(screen.getByRole('button', { name: '确认核定' }))
  expect(await screen.findByText('已核定 2 条。1 条没有通过，原因写在各条下面。')).toBeTruthy()
  expect(sent).toEqual({ items: ['v1', 'v2', 'v3'].map((id) => ({ id, etag: '4' })) })
  expect(screen.queryByText('河道清理')).toBeNull()
  const row = (await screen.findByRole('link', { name: '敬老院慰问' })).closest('li')!
  expect(within(row).getByRole('alert').textContent).toContain('同一人的时间重叠')
})

it('goes from row to row by arrow keys, and returns the page for one reason', async () => {
  const { screen, box } = await openThree()
  let sent: unknown
  server.use(
    http.post(api('/volunteer-records/return'), async ({ request }) => {
      sent = await request.json()
      left = []
      return HttpResponse.json({ decided: 3, refused: 0, items: [] }, { status: 207 })
    }),
  )
  const first = await box('选中 路口文明引导')
  first.focus()
  await fireEvent.keyDown(first, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(await box('选中 敬老院慰问'))
  await fireEvent.click(screen.getByRole('checkbox', { name: /全选本页/ }))
  await fireEvent.click(screen.getByRole('button', { name: '退回所选' }))
  expect(screen.getByText('退回 3 条记录，由录入人修改后再提交。')).toBeTruthy()
  await fireEvent.input(screen.getByLabelText(/退回原因/), { target: { value: '请补充地点' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认退回' }))
  expect(await screen.findByText('没有待核定的志愿服务记录')).toBeTruthy()
  expect(sent).toMatchObject({ reason: '请补充地点', items: [{ id: 'v1' }, { id: 'v2' }, { id: 'v3' }] })
})

it('shows what looks odd on the row, and asks once before it is approved', async () => {
  left = [{ ...waiting, warnings: [{ code: 'long-service', field: 'minutes', message: '单次超过 12 小时' }] }]
  const { screen, row } = await openRow()
  expect(row.getByRole('listitem').textContent).toBe('请核对 单次超过 12 小时')
  let approved = 0
  server.use(
    http.post(api('/volunteer-records/v1/approve'), () => {
      approved++
      left = []
      return HttpResponse.json({ ...waiting, status: 'APPROVED' })
    }),
  )
  await fireEvent.click(row.getByRole('button', { name: '核定' }))
  expect(row.getByText('有 1 处需要核对，确认核定？')).toBeTruthy()
  expect(approved).toBe(0)
  await fireEvent.click(row.getByRole('button', { name: '确认核定' }))
  expect(await screen.findByText('没有待核定的志愿服务记录')).toBeTruthy()
  expect(approved).toBe(1)
})

it('says what was left out, and does not ask about it', async () => {
  left = [{ ...waiting, warnings: [{ code: 'no-activity', field: 'activityId', message: '未关联活动' }] }]
  const { screen, row } = await openRow()
  expect(row.getByText('未关联活动')).toBeTruthy()
  expect(row.queryByText('请核对')).toBeNull()
  server.use(
    http.post(api('/volunteer-records/v1/approve'), () => {
      left = []
      return HttpResponse.json({ ...waiting, status: 'APPROVED' })
    }),
  )
  await fireEvent.click(row.getByRole('button', { name: '核定' }))
  expect(await screen.findByText('没有待核定的志愿服务记录')).toBeTruthy()
})

it('leads the keyboard to the reason and back to its button', async () => {
  const { row } = await openRow()
  await fireEvent.click(row.getByRole('button', { name: '退回' }))
  await expect.poll(() => document.activeElement).toBe(row.getByLabelText(/退回原因/))
  await fireEvent.click(row.getByRole('button', { name: '取消' }))
  await expect.poll(() => document.activeElement).toBe(row.getByRole('button', { name: '退回' }))
})

it('lets go of a refusal once the latest is read, and decides on that', async () => {
  const { screen, row } = await openRow()
  const versions: (string | null)[] = []
  server.use(
    http.post(api('/volunteer-records/v1/:verb'), ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.at(-1) !== '"5"') return problem(412, { title: '内容已被他人修改' })
      left = []
      return HttpResponse.json({ ...waiting, status: 'RETURNED' })
    }),
  )
  await fireEvent.click(row.getByRole('button', { name: '核定' }))
  await row.findByText('内容已被他人修改')
  left = [{ ...waiting, etag: '5' }]
  await fireEvent.click(row.getByRole('button', { name: '读取最新内容' }))
  await expect.poll(() => row.queryByRole('alert')).toBeNull()

  await fireEvent.click(row.getByRole('button', { name: '退回' }))
  await fireEvent.input(row.getByLabelText(/退回原因/), { target: { value: '人数有误' } })
  versions.length = 0
  server.use(http.post(api('/volunteer-records/v1/return'), () => problem(412, { title: '又被修改' }), { once: true }))
  await fireEvent.click(row.getByRole('button', { name: '确认退回' }))
  await row.findByText('又被修改')
  await fireEvent.click(row.getByRole('button', { name: '读取最新内容' }))
  await expect.poll(() => row.queryByRole('alert')).toBeNull()
  expect(row.getByLabelText<HTMLTextAreaElement>(/退回原因/).value).toBe('人数有误')
  await fireEvent.click(row.getByRole('button', { name: '确认退回' }))
  expect(await screen.findByText('没有待核定的志愿服务记录')).toBeTruthy()
  expect(versions).toEqual(['"5"'])
})

it('says which records one entered oneself, and leaves it to the rules who approves them', async () => {
  left = [{ ...waiting, enteredByName: committee.name }, second]
  const { screen, row } = await openRow()
  expect(row.getByText('本人录入的记录，一般由他人核定')).toBeTruthy()
  expect(row.getByRole('button', { name: '核定' })).toBeTruthy()
  expect(screen.getAllByText('本人录入的记录，一般由他人核定').length).toBe(1)
})

it('leads the keyboard to what is asked about many, and back', async () => {
  const { screen, box } = await openThree()
  await fireEvent.click(await box('选中 路口文明引导'))
  await fireEvent.click(screen.getByRole('button', { name: '核定所选' }))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: '确认核定' }))
  await fireEvent.click(screen.getByRole('button', { name: '取消' }))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: '核定所选' }))
})
