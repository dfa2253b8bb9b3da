import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ActivityView, MeView } from '@/api'
import { activity } from '@/testing/activities'
import { entry } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const clerk: MeView = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }

async function open(one: ActivityView, me = clerk, files: object[] = []) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api(`/activities/${one.id}`), () => HttpResponse.json(one)),
    http.get(api(`/activities/${one.id}/duplicates`), () => HttpResponse.json([])),
    http.get(api(`/activities/${one.id}/attachments`), () => page(files)),
  )
  const { screen, router } = await renderPage(`/activities/${one.id}`)
  await screen.findByRole('heading', { name: one.title, level: 1 })
  return { screen, router }
}

it('says where it stands, and offers the next step as the one primary button', async () => {
  const { screen } = await open(activity({ stage: 'PLANNED' }))
  const now = screen.getByRole('list', { name: '办理进度' }).querySelector('[aria-current=step]')
  expect(now?.textContent).toContain('举办')
  expect(now?.textContent).toContain('原定 2024年9月5日（周四）09:00–11:00')
  expect([...document.querySelectorAll('.el-button--primary')].map((button) => button.textContent.trim())).toEqual([
    '登记已举办',
  ])
})

it('reports in one go, and says so where the button was', async () => {
  const { screen } = await open(activity())
  let sent: unknown
  server.use(
    http.post(api('/activities/a1/report'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(activity({ stage: 'REPORTED', status: 'SUBMITTED' }))
    }),
  )
  await fireEvent.click(screen.getByRole('button', { name: '上报情况' }))
  await fireEvent.click(await screen.findByRole('button', { name: '上报' }))
  expect(await screen.findByText('请填写“活动概要”')).toBeTruthy()
  await fireEvent.input(screen.getByLabelText(/活动概要/), { target: { value: ' 入户宣讲 ' } })
  await fireEvent.input(screen.getByLabelText(/人数/), { target: { value: '３２' } })
  await fireEvent.click(screen.getByRole('button', { name: '上报' }))
  await expect.poll(() => document.activeElement?.textContent).toBe('已上报，等待核定。')
  expect(sent).toEqual({ summary: '入户宣讲', headcount: 32 })
})

it('keeps a report that is half written when reading the page again fails, and says so above it', async () => {
  const { screen } = await open(activity())
  await fireEvent.click(screen.getByRole('button', { name: '上报情况' }))
  const summary = await screen.findByLabelText<HTMLTextAreaElement>(/活动概要/)
  await fireEvent.input(summary, { target: { value: '入户宣讲' } })
  server.use(http.get(api('/activities/a1'), () => problem(401, { title: '尚未登录' })))
  for (const change of ['offline', 'online']) window.dispatchEvent(new Event(change))
  const told = await screen.findByText('尚未登录')
  expect(screen.getByLabelText(/活动概要/)).toBe(summary)
  expect(summary.value).toBe('入户宣讲')
  expect(told.compareDocumentPosition(summary) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

it('empties what was emptied, which a report alone would keep', async () => {
  const { screen } = await open(activity({ status: 'RETURNED', summary: '旧', outcome: '写错了' }))
  let sent: unknown
  server.use(
    http.patch(api('/activities/a1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(activity({ stage: 'REPORTED', status: 'SUBMITTED' }))
    }),
  )
  await fireEvent.click(screen.getByRole('button', { name: '上报情况' }))
  await fireEvent.input(await screen.findByLabelText(/成效/), { target: { value: '' } })
  await fireEvent.click(screen.getByRole('button', { name: '上报' }))
  await expect.poll(() => sent).toEqual({ summary: '旧', outcome: null, submit: true })
})

it('cancels with a reason, and keeps the reason typed when that is refused', async () => {
  const { screen } = await open(activity({ stage: 'PLANNED' }))
  server.use(
    http.post(api('/activities/a1/cancel'), () =>
      problem(409, { title: '不能取消', detail: '已有志愿服务记录属于这项活动，不能删除或取消。' }),
    ),
  )
  await fireEvent.click(screen.getByRole('button', { name: '取消活动' }))
  const reason = await screen.findByLabelText<HTMLTextAreaElement>(/取消原因/)
  await fireEvent.input(reason, { target: { value: '防汛' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认取消活动' }))
  expect((await screen.findByRole('alert')).textContent).toContain('已有志愿服务记录')
  expect(reason.value).toBe('防汛')
})

it('shows who returned it, when and why', async () => {
  const returned = activity({
    status: 'RETURNED',
    decidedByName: '乙',
    decidedAt: '2024-09-07T01:00:00Z',
    returnReason: '请补充人数',
  })
  const { screen } = await open(returned)
  expect(screen.getByText('乙 2024年9月7日 09:00 退回，原因：请补充人数')).toBeTruthy()
})

it('lets the committee approve or return what was reported', async () => {
  const { screen } = await open(activity({ stage: 'REPORTED', status: 'SUBMITTED' }), committee)
  expect(screen.getByRole('button', { name: '核定' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '退回' })).toBeTruthy()
})

it('leads from a merged entry to the one that stands for it', async () => {
  server.use(http.get(api('/activities/a2'), () => HttpResponse.json(activity({ id: 'a2', title: '保留的党日' }))))
  const merged = activity({ stage: 'REPORTED', status: 'MERGED', mergedIntoId: 'a2' })
  const { screen } = await open(merged, committee)
  expect((await screen.findByRole('link', { name: '保留的党日' })).getAttribute('href')).toBe('/activities/a2')
  expect(screen.queryByRole('button', { name: '核定' })).toBeNull()
})

it('names who took part by groups, alliances as a whole', async () => {
  const { screen } = await open(
    activity({
      participants: [
        { allianceId: 'l1', name: '同心圆联盟' },
        { organizationId: 'o9', name: '温州商会', organizationKind: 'CHAMBER' },
      ],
    }),
  )
  expect(screen.getByText('整个联盟参加').parentElement?.textContent).toContain('同心圆联盟')
  expect(screen.getByText('参加的商（协）会').parentElement?.textContent).toContain('温州商会')
})

const file = {
  id: 'f1',
  etag: '1',
  fileName: '通知.pdf',
  mediaType: 'application/pdf',
  size: 20480,
  enteredByName: '甲',
  createdAt: '2024-09-05T01:00:00Z',
}

it('lists files with type and size, and lets nobody change them once it is handed in', async () => {
  const { screen } = await open(activity({ stage: 'REPORTED', status: 'SUBMITTED' }), clerk, [file])
  const link = await screen.findByRole('link', { name: '通知.pdf' })
  expect(link.getAttribute('href')).toBe('/api/v1/activities/a1/attachments/f1')
  expect(link.closest('li')?.textContent).toContain('PDF20 KB')
  expect(screen.queryByRole('button', { name: '上传文件' })).toBeNull()
  expect(screen.queryByRole('button', { name: '删除通知.pdf' })).toBeNull()
})

it('keeps what the server says about a refused file beside the file', async () => {
  const { screen } = await open(activity())
  const refusal = '旧版 Office 文件（doc、xls、ppt）和加了密码的文件不能上传'
  server.use(
    http.post(api('/activities/a1/attachments'), () =>
      problem(422, { errors: [{ field: 'file', code: 'old-office', message: refusal }] }),
    ),
  )
  const input = screen.getByLabelText<HTMLInputElement>('上传文件', { selector: 'input' })
  Object.defineProperty(input, 'files', { value: [new File(['x'], '总结.doc')], configurable: true })
  await fireEvent.change(input)
  const row = (await screen.findByText('总结.doc')).closest('li')
  await expect.poll(() => row?.textContent).toContain(refusal)
  await fireEvent.click(screen.getByRole('button', { name: '知道了，移除总结.doc' }))
  expect(screen.queryByText('总结.doc')).toBeNull()
})

const approved = (changed: Partial<ActivityView> = {}) =>
  activity({ stage: 'REPORTED', status: 'APPROVED', beneficiaries: 30, entries: [entry()], ...changed })
const content = (changed: object) =>
  JSON.stringify({
    ...{ kind: 'JOINT_THEME_DAY', title: '芳村主题党日', organizerId: 'o1', beneficiaries: 30, participants: [] },
    ...{ startsAt: '2024-09-05T01:00:00Z', endsAt: '2024-09-05T03:00:00Z' },
    ...changed,
  })

it.each([
  ['a unit ask for a correction', clerk, '申请更正'],
  ['who decides make one', committee, '更正'],
])('lets %s of what is approved (R-17)', async (_, me, name) => {
  const { screen } = await open(approved(), me)
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/activities/a1/correct')
})

it('shows both versions to who decides, and takes the decision there', async () => {
  const asked = entry({
    ...{ id: 'e2', kind: 'CORRECTION', status: 'REQUESTED', reason: '多写十人', enteredByName: '丙' },
    ...{ content: content({ beneficiaries: 20, participants: [{ organizationId: 'o2' }] }) },
    ...{ decidedByName: undefined, decidedAt: undefined },
  })
  server.use(http.get(api('/organizations/o2'), () => HttpResponse.json({ id: 'o2', shortName: '市税务局' })))
  const { screen } = await open(approved({ requested: 'CORRECTION', entries: [entry(), asked] }), committee)
  const request = within(screen.getByRole('region', { name: '申请更正' }))
  expect(request.getByText('原因：多写十人')).toBeTruthy()
  expect(request.getByRole('row', { name: /受益人次/ }).textContent).toMatch(/30.*20/)
  await expect.poll(() => request.getByRole('row', { name: /参加单位/ }).textContent).toContain('市税务局')
  expect(screen.getByText('已申请更正，核定前按原内容统计。')).toBeTruthy()
  expect(screen.queryByRole('link', { name: '更正' })).toBeNull()
  let approvedIt = false
  server.use(
    http.post(api('/activities/a1/approve'), () => {
      approvedIt = true
      return HttpResponse.json(approved({ beneficiaries: 20 }))
    }),
  )
  await fireEvent.click(request.getByRole('button', { name: '同意更正' }))
  await expect.poll(() => approvedIt).toBe(true)
})

it('says under its steps that voiding it was refused last, and why', async () => {
  const refused = entry({ id: 'e2', kind: 'VOID', status: 'REFUSED', decisionReason: '确有其事' })
  const { screen } = await open(approved({ entries: [entry(), refused] }))
  const life = within(screen.getByRole('region', { name: '办理进度' }))
  expect(life.getByText(/未同意作废。/).textContent).toMatch(/^乙 于 .* 不同意的理由：确有其事$/s)
})

it('tells what a correction changed, and by how much the figures moved', async () => {
  server.use(
    http.get(api('/activity-kinds'), () => page([{ id: 'k1', code: 'JOINT_THEME_DAY', name: '联合主题党日' }])),
  )
  const replaced = content({ kind: 'k1', beneficiaries: 40 })
  const corrected = entry({ id: 'e2', kind: 'CORRECTION', reason: '多写十人', content: replaced, beneficiaries: -10 })
  const { screen } = await open(approved({ entries: [entry({ beneficiaries: 40 }), corrected] }))
  const [, approval, correction] = screen.getByRole('region', { name: '办理经过' }).querySelectorAll('li')
  expect(approval?.textContent).toMatch(/核定.*统计变化：受益人次 \+40/s)
  expect(correction?.textContent).toMatch(/更正.*原因：多写十人.*统计变化：受益人次 -10/s)
  await expect.poll(() => within(correction!).getAllByRole('row').length).toBe(2)
  expect(within(correction!).getByRole('row', { name: /受益人次/ }).textContent).toMatch(/40.*30/)
})
