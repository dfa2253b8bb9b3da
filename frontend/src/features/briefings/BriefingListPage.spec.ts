import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { MeView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, committee, server } from '@/testing/server'

const lead: MeView = {
  ...committee,
  roles: ['staff'],
  organizationId: 'o1',
  ownOrganizationIds: ['o1'],
  alliancesLed: [{ id: 'a1', name: '同心圆联盟' }],
}
const signedInAs = (me: MeView) => server.use(http.get(api('/me'), () => HttpResponse.json(me)))

beforeEach(() =>
  server.use(
    http.get(api('/figures/latest-period'), () =>
      HttpResponse.json({ programmeId: 'p1', programmeName: '2024', from: '2024-01-01', to: '2024-07-31' }),
    ),
  ),
)

async function written() {
  let body: unknown
  server.use(
    http.post(api('/briefings'), async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ id: 'b1' }, { status: 201 })
    }),
    http.get(api('/briefings/b1'), () => new Promise(() => {})),
  )
  const { screen, router } = await renderPage('/briefings')
  await fireEvent.click(await screen.findByRole('button', { name: '生成草稿' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/briefings/b1')
  return body
}

it('writes for the one alliance that the caller leads', async () => {
  signedInAs(lead)
  expect(await written()).toEqual({ from: '2024-01-01', to: '2024-07-31', allianceId: 'a1' })
})

it('lets who leads two choose one of them', async () => {
  signedInAs({ ...lead, alliancesLed: [...lead.alliancesLed, { id: 'a2', name: '文化园联盟' }] })
  const { screen } = await renderPage('/briefings')
  await fireEvent.click(await screen.findByRole('button', { name: '生成草稿' }))
  expect(await screen.findByText('请填写“范围”')).toBeTruthy()
})

it('writes for the whole city when the committee chooses no alliance', async () => {
  expect(await written()).toEqual({ from: '2024-01-01', to: '2024-07-31' })
})

it('lets an auditor read only', async () => {
  signedInAs({ ...committee, roles: ['auditor'] })
  const { screen } = await renderPage('/briefings')
  expect(await screen.findByText('还没有汇报草稿')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '生成草稿' })).toBeNull()
})

it('is in the menu of those who write or audit', async () => {
  signedInAs({ ...lead, alliancesLed: [] })
  const { screen } = await renderPage('/activities')
  expect(await screen.findByRole('link', { name: '助农消费' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '情况汇报' })).toBeNull()
})
