import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { activity } from '@/testing/activities'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, server } from '@/testing/server'

const clerk = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }
const units = [
  { id: 'o1', shortName: '市工商联', name: '市工商联', kind: 'MASS_ORGANIZATION' },
  { id: 'o2', shortName: '温州商会', name: '温州商会', kind: 'CHAMBER' },
]

beforeEach(() =>
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/organizations/o1'), () => HttpResponse.json(units[0])),
    http.get(api('/organizations'), () => page(units)),
    http.get(api('/programmes'), () => page([{ id: 'p1', name: '2024年', year: 2024, status: 'PUBLISHED' }])),
    http.get(api('/alliances'), () => page([{ id: 'l1', programmeId: 'p1', name: '同心圆联盟', memberCount: 9 }])),
    http.get(api('/activity-kinds'), () =>
      page([{ id: 'k1', code: 'JOINT_THEME_DAY', name: '联合主题党日', minUnits: 2 }]),
    ),
  ),
)

it('asks a plan for nothing that is not known yet', async () => {
  const { screen } = await renderPage('/activities/new?day=2099-01-05')
  expect(await screen.findByRole('button', { name: '保存计划' })).toBeTruthy()
  expect(screen.queryByLabelText(/活动概要/)).toBeNull()
  expect(screen.getByText(/还没到活动时间/)).toBeTruthy()
  expect(screen.getByText('2099年还没有建立联盟，参加的单位请逐家选。')).toBeTruthy()
})

it('says before handing in that units are missing, and keeps what was typed (R-07)', async () => {
  const chamberOnly = activity({
    summary: '座谈',
    participants: [{ organizationId: 'o2', name: '温州商会', organizationKind: 'CHAMBER' }],
  })
  server.use(http.get(api('/activities/a1'), () => HttpResponse.json(chamberOnly)))
  const { screen } = await renderPage('/activities/a1/edit')
  const said = '联合主题党日至少要有 2 个单位参加（含组织单位；商会、社区、村不算），目前是 1 个。'
  expect(await screen.findByText(said)).toBeTruthy()
  const title = screen.getByLabelText<HTMLInputElement>(/标题/)
  await fireEvent.input(title, { target: { value: '改过的标题' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存并上报' }))
  await expect
    .poll(() => screen.getAllByText(said).some((text) => text.classList.contains('el-form-item__error')))
    .toBe(true)
  expect(title.value).toBe('改过的标题')
})

it('sends a whole alliance as one participant', async () => {
  const whole = activity({ participants: [{ allianceId: 'l1', name: '同心圆联盟' }] })
  let sent: unknown
  server.use(
    http.get(api('/activities/a1'), () => HttpResponse.json(whole)),
    http.patch(api('/activities/a1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(whole)
    }),
  )
  const { screen } = await renderPage('/activities/a1/edit')
  const field = await screen.findByLabelText(/参加单位/)
  await fireEvent.click(field)
  await fireEvent.click(await screen.findByRole('option', { name: /温州商会/ }))
  await fireEvent.click(screen.getByRole('button', { name: '先保存，以后上报' }))
  await expect.poll(() => sent).toEqual({ participants: [{ allianceId: 'l1' }, { organizationId: 'o2' }] })
})
