import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { MeView, VolunteerRecordView } from '@/api'
import { refusedLast } from '@/components/records/records'
import { clerk, entry, volunteerRecord } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, committee, problem, server } from '@/testing/server'

async function open(record: VolunteerRecordView, me: MeView = clerk) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/volunteer-records/v1'), () => HttpResponse.json(record)),
  )
  const { screen } = await renderPage('/volunteer-records/v1')
  await screen.findByRole('heading', { name: '办理经过' })
  return screen
}

const wanted = JSON.stringify({
  organizationId: 'o1',
  servedOn: '2024-06-05',
  headcount: 10,
  minutes: 90,
  content: '引导',
})
const asked = entry({
  ...{ id: 'e2', kind: 'CORRECTION', status: 'REQUESTED', reason: '人数写错', enteredByName: '丙', content: wanted },
  ...{ decidedByName: undefined, decidedAt: undefined },
})

it('tells who did what, when, why, and what it changed (R-17)', async () => {
  const replaced = JSON.stringify({
    organizationId: 'o1',
    servedOn: '2024-06-05',
    headcount: 15,
    minutes: 90,
    content: '路口文明引导',
  })
  const screen = await open(
    volunteerRecord({
      entries: [
        entry({ minutes: 1350, turns: 15 }),
        entry({ id: 'e2', kind: 'CORRECTION', reason: '多写三人', content: replaced, minutes: -270, turns: -3 }),
      ],
    }),
  )
  const [, approval, correction] = screen.getByRole('region', { name: '办理经过' }).querySelectorAll('li')
  expect(approval?.textContent).toMatch(/核定.*乙.*2024年6月6日 09:00.*统计变化：时长 \+22小时30分、人次 \+15/s)
  expect(correction?.textContent).toMatch(/更正.*原因：多写三人.*时长 -4小时30分、人次 -3/s)
  const row = within(correction!).getByRole('row', { name: /人数/ })
  expect(row.textContent).toMatch(/15 人.*12 人/)
})

it('still tells why it was returned once it was submitted again', async () => {
  const at = (day: number) => `2024-06-0${day}T01:00:00Z`
  const screen = await open(
    volunteerRecord({
      status: 'SUBMITTED',
      submittedAt: at(8),
      steps: [
        { kind: 'SUBMITTED', byName: '甲', at: at(6) },
        { kind: 'RETURNED', byName: '乙', at: at(7), reason: '人数与名单不符' },
        { kind: 'SUBMITTED', byName: '甲', at: at(8) },
      ],
    }),
  )
  const steps = [...screen.getByRole('region', { name: '办理经过' }).querySelectorAll('li')]
  expect(steps.map((step) => step.querySelector('strong')?.textContent)).toEqual([
    '录入',
    '提交核定',
    '退回',
    '提交核定',
  ])
  expect(steps[2]?.textContent).toMatch(/乙.*2024年6月7日 09:00.*原因：人数与名单不符/s)
})

it('lets a clerk ask for a void with a reason, and keeps it when refused', async () => {
  const screen = await open(volunteerRecord())
  let sent: unknown
  server.use(
    http.post(api('/volunteer-records/v1/void'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return problem(409, { title: '已有申请在等待' })
    }),
  )
  expect(screen.getByRole('link', { name: '申请更正' }).getAttribute('href')).toBe('/volunteer-records/v1/correct')
  await fireEvent.click(screen.getByRole('button', { name: '申请作废' }))
  const reason = screen.getByLabelText<HTMLTextAreaElement>(/作废原因/)
  await fireEvent.input(reason, { target: { value: '重复录入' } })
  await fireEvent.click(screen.getByRole('button', { name: '提交作废申请' }))
  expect((await screen.findByRole('alert')).textContent).toContain('已有申请在等待')
  expect(sent).toEqual(['"4"', { reason: '重复录入' }])
  expect(reason.value).toBe('重复录入')
})

it('says where the record stands that what was asked for last was refused, and why, until something else comes of it', async () => {
  const refused = entry({
    ...{ id: 'e2', kind: 'CORRECTION', status: 'REFUSED', enteredByName: '丙', decisionReason: '与签到表不符' },
    decidedAt: '2024-06-08T01:00:00Z',
  })
  const screen = await open(volunteerRecord({ entries: [entry(), refused] }))
  const facts = within(screen.getByRole('region', { name: '基本情况' }))
  expect(facts.getByText(/乙 于 2024年6月8日 09:00 未同意更正。/).textContent).toContain('不同意的理由：与签到表不符')
  expect(
    refusedLast(volunteerRecord({ entries: [entry(), refused, entry({ id: 'e3', kind: 'VOID' })] })),
  ).toBeUndefined()
  expect(refusedLast(volunteerRecord({ requested: 'VOID', entries: [entry(), refused, asked] }))).toBeUndefined()
})

it('lets the unit take back what it asked for', async () => {
  let taken: string | null = null
  const screen = await open(volunteerRecord({ requested: 'CORRECTION', entries: [entry(), asked] }))
  server.use(
    http.post(api('/volunteer-records/v1/withdraw'), ({ request }) => {
      taken = request.headers.get('If-Match')
      server.use(http.get(api('/volunteer-records/v1'), () => HttpResponse.json(volunteerRecord())))
      return HttpResponse.json(volunteerRecord())
    }),
  )
  await fireEvent.click(screen.getByRole('button', { name: '撤回申请' }))
  await expect.poll(() => screen.queryByRole('region', { name: '申请更正' })).toBeNull()
  expect(taken).toBe('"4"')
})

it('shows both versions to who decides, and takes the decision there', async () => {
  const record = volunteerRecord({ requested: 'CORRECTION', entries: [entry(), asked] })
  const screen = await open(record, committee)
  const request = within(screen.getByRole('region', { name: '申请更正' }))
  expect(request.getByText('原因：人数写错')).toBeTruthy()
  expect(request.getByRole('row', { name: /人数/ }).textContent).toMatch(/12 人.*10 人/)
  expect(screen.queryByRole('button', { name: /作废/ })).toBeNull()

  const sent: unknown[] = []
  server.use(
    http.post(api('/volunteer-records/v1/return'), async ({ request: asked }) => {
      sent.push(await asked.json())
      return HttpResponse.json({ ...record, requested: undefined })
    }),
  )
  await fireEvent.click(request.getByRole('button', { name: '不同意' }))
  await fireEvent.input(request.getByLabelText(/不同意的理由/), { target: { value: '签到表为 12 人' } })
  await fireEvent.click(request.getByRole('button', { name: '确认不同意' }))
  await expect.poll(() => sent).toEqual([{ reason: '签到表为 12 人' }])
})

it('leaves who asked waiting', async () => {
  const screen = await open(volunteerRecord({ requested: 'CORRECTION', entries: [entry(), asked] }))
  expect(screen.getByText('已申请更正，核定前按原内容统计。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '同意更正' })).toBeNull()
  expect(screen.queryByRole('button', { name: '申请作废' })).toBeNull()
})

it('shows who approves what looks odd', async () => {
  const warnings = [{ code: 'long-service', message: '单次超过 12 小时，请核对' }]
  const screen = await open(volunteerRecord({ status: 'SUBMITTED', warnings }), committee)
  expect(screen.getByText('单次超过 12 小时，请核对')).toBeTruthy()
  expect(screen.getByRole('button', { name: '核定' })).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '核定' }))
  expect(await screen.findByText('有 1 处需要核对，确认核定？')).toBeTruthy()
  expect(document.activeElement?.textContent?.trim()).toBe('确认核定')
})

it('goes on from the latest where somebody was faster, with the reason that was typed', async () => {
  const submitted = volunteerRecord({ status: 'SUBMITTED' })
  const screen = await open(submitted, committee)
  const versions: (string | null)[] = []
  server.use(
    http.post(api('/volunteer-records/v1/return'), ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.at(-1) !== '"5"') return problem(412, { title: '内容已被他人修改' })
      return HttpResponse.json({ ...submitted, status: 'RETURNED' })
    }),
    http.get(api('/volunteer-records/v1'), () => HttpResponse.json({ ...submitted, etag: '5', headcount: 11 })),
  )
  await fireEvent.click(screen.getByRole('button', { name: '退回' }))
  await fireEvent.input(screen.getByLabelText(/退回原因/), { target: { value: '人数有误' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认退回' }))
  await fireEvent.click(await screen.findByRole('button', { name: '读取最新内容' }))
  await expect.poll(() => screen.queryByText('内容已被他人修改')).toBeNull()
  expect(await screen.findByText('11 人')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '确认退回' }))
  await expect.poll(() => versions).toEqual(['"4"', '"5"'])
})

it.each([
  ['删除草稿', 'button', '确认删除', volunteerRecord({ status: 'DRAFT' }), clerk],
  ['不同意', 'textbox', /理由|原因/, volunteerRecord({ requested: 'CORRECTION', entries: [asked] }), committee],
] as const)('leads the keyboard from “%s” to what is asked, and back', async (name, role, answer, record, me) => {
  const screen = await open(record, me)
  await fireEvent.click(screen.getByRole('button', { name }))
  const target = await screen.findByRole(role, { name: answer })
  await expect.poll(() => document.activeElement).toBe(target)
  await fireEvent.click(screen.getByRole('button', { name: '取消' }))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name }))
})
