import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ActivityView, MeView } from '@/api'
import { activity } from '@/testing/activities'
import { clerk } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const approved = (changed: Partial<ActivityView> = {}) =>
  activity({
    ...{ etag: '4', stage: 'REPORTED', status: 'APPROVED', summary: '入户宣讲', beneficiaries: 30 },
    ...{ startsAt: '2024-09-05T01:00:15Z', participants: [{ organizationId: 'o2', name: '市税务局' }] },
    ...changed,
  })

async function open(one = approved(), me: MeView = clerk) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/organizations/o1'), () =>
      HttpResponse.json({ id: 'o1', shortName: '市工商联', kind: 'PARTY_DEPARTMENT' }),
    ),
    http.get(api('/activities/a1'), () => HttpResponse.json(one)),
    http.get(api('/activity-kinds'), () =>
      page([{ id: 'k1', code: 'JOINT_THEME_DAY', name: '联合主题党日', minUnits: 2 }]),
    ),
  )
  const { screen, router } = await renderPage('/activities/a1/correct')
  await screen.findByLabelText(/^更正原因/)
  return { screen, router }
}

const type = (field: Element, value: string) => fireEvent.input(field, { target: { value } })

it('asks for a correction with a reason; organizer and day are settled (R-17)', async () => {
  const { screen, router } = await open()
  let sent: unknown
  server.use(
    http.post(api('/activities/a1/correct'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(approved({ requested: 'CORRECTION' }))
    }),
  )
  expect(screen.getByText(/单位和活动日期不能更正.*核定后才按更正后的内容统计/)).toBeTruthy()
  expect(screen.queryByLabelText(/^组织单位/)).toBeNull()
  await type(screen.getByLabelText(/^更正原因/), ' 多写十人 ')
  await type(screen.getByLabelText(/^受益人次/), '20')
  await fireEvent.click(screen.getByRole('button', { name: '提交更正申请' }))
  const content = {
    ...{ kind: 'JOINT_THEME_DAY', title: '芳村主题党日', organizerId: 'o1', beneficiaries: 20, summary: '入户宣讲' },
    ...{ startsAt: '2024-09-05T01:00:15Z', endsAt: '2024-09-05T03:00:00Z' },
    participants: [{ organizationId: 'o2' }],
  }
  await expect.poll(() => sent).toEqual(['"4"', { reason: '多写十人', content }])
  await expect.poll(() => router.currentRoute.value.path).toBe('/activities/a1')
})

it('says to who decides that it counts at once', async () => {
  const { screen } = await open(approved(), committee)
  expect(screen.getByText(/确认后按更正后的内容统计/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '确认更正' })).toBeTruthy()
})

it('asks for the reason, and for enough units (R-07), before anything is sent', async () => {
  const { screen } = await open(approved({ participants: [] }))
  await fireEvent.click(screen.getByRole('button', { name: '提交更正申请' }))
  expect(await screen.findByText('请填写“更正原因”')).toBeTruthy()
  await expect
    .poll(() => screen.getAllByText(/至少要有 2 个单位参加/).some((text) => text.matches('.el-form-item__error')))
    .toBe(true)
})

it('keeps what was typed where the correction is refused, and says why beside the field', async () => {
  const { screen } = await open()
  server.use(
    http.post(api('/activities/a1/correct'), () =>
      problem(422, { errors: [{ field: 'startsAt', code: 'in-the-future', message: '还没到这个时间' }] }),
    ),
  )
  await type(screen.getByLabelText(/^更正原因/), '写错了')
  const title = screen.getByLabelText<HTMLInputElement>(/^标题/)
  await type(title, '改过的标题')
  await fireEvent.click(screen.getByRole('button', { name: '提交更正申请' }))
  expect((await screen.findByText('还没到这个时间')).classList.contains('el-form-item__error')).toBe(true)
  expect(title.value).toBe('改过的标题')
})
