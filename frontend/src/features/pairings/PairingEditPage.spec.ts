import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { PairingRule } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { pairing, rule } from '@/testing/pairings'
import { api, committee, page, problem, server } from '@/testing/server'

const programme = (pairingRules: PairingRule[]) => ({
  id: 'p1',
  year: 2024,
  name: '2024年年度方案',
  status: 'PUBLISHED',
  number: 1,
  pairingRules,
})
const organization = (id: string, name: string) => ({ id, name, shortName: name, kind: 'COMMUNITY' })
const clerk = { ...committee, roles: ['staff'], organizationId: 'u1', ownOrganizationIds: ['u1'] }

let searched: URLSearchParams[]
beforeEach(() => {
  searched = []
  server.use(
    http.get(api('/programmes'), () => page([programme([rule()])])),
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme([rule()]))),
    http.get(api('/organizations'), ({ request }) => {
      const query = new URL(request.url).searchParams
      searched.push(query)
      const communities = [organization('c1', '城南社区'), organization('c2', '城北社区')]
      return page(query.get('kind') === 'COMMUNITY' ? communities : [])
    }),
    http.get(api('/organizations/u1'), () => HttpResponse.json({ id: 'u1', shortName: '教育局' })),
    http.get(api('/organizations/c1'), () => HttpResponse.json({ id: 'c1', shortName: '城南社区' })),
  )
})

it('starts with the only programme, its only kind and what the programme asks of it', async () => {
  const { screen } = await renderPage('/pairings/new')
  const asks =
    /由单位帮扶COMMUNITY；每个受助方要有 2 个帮扶方，每个帮扶方要有至少 1 个受助方，每个帮扶方每年至少领办 1 个项目。/
  expect(await screen.findByText(asks)).toBeTruthy()
  expect(screen.getByLabelText('帮扶单位', { exact: false })).toBeTruthy()
  await expect.poll(() => searched.some((query) => query.get('kind') === 'COMMUNITY' && !!query.get('on'))).toBe(true)
})

it('offers of the beneficiaries only those that the programme lists', async () => {
  const listed = rule({ beneficiaryIds: ['c2'] })
  server.use(http.get(api('/programmes/p1'), () => HttpResponse.json(programme([listed]))))
  const { screen } = await renderPage('/pairings/new?programme=p1')
  await fireEvent.click(await screen.findByLabelText('受助方', { exact: false }))
  expect(await screen.findByText('城北社区')).toBeTruthy()
  expect(screen.queryByText('城南社区')).toBeNull()
})

it('leaves an alliance to who leads it', async () => {
  const ofAlliances = rule({ supporterType: 'ALLIANCE', kind: '联盟结对' })
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme([ofAlliances]))),
  )
  const { screen } = await renderPage('/pairings/new')
  expect(await screen.findByText('这种结对由联盟帮扶，请由片长、副片长单位提出。')).toBeTruthy()
  expect(screen.getByLabelText('帮扶联盟', { exact: false })).toBeTruthy()
})

it('proposes with both sides from the address, and keeps them when refused', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(
      api('/pairings'),
      async ({ request }) => {
        sent.push(await request.json())
        return problem(422, {
          errors: [{ field: 'beneficiaryId', code: 'not-active', message: '该单位在这一天不存在' }],
        })
      },
      { once: true },
    ),
  )
  const { screen, router } = await renderPage(
    '/pairings/new?programme=p1&kind=1%2B2&supporter=u1&supporterType=ORGANIZATION&beneficiary=c1&from=2024-03-01',
  )
  await fireEvent.click(await screen.findByRole('button', { name: '保存' }))
  const objection = await screen.findByText('该单位在这一天不存在')
  expect(objection.closest('.el-form-item')?.textContent).toContain('受助方')
  const proposed = { kind: '1+2', programmeId: 'p1', supporterId: 'u1', beneficiaryId: 'c1', from: '2024-03-01' }
  expect(sent).toEqual([proposed])

  server.use(
    http.post(api('/pairings'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(pairing(), { status: 201 })
    }),
    http.get(api('/pairings/x1'), () => HttpResponse.json(pairing())),
    http.get(api('/pairings/x1/attachments'), () => page([])),
    http.get(api('/projects'), () => page([])),
  )
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/pairings/x1')
  expect(sent[1]).toEqual(proposed)
})
