import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { MeView, PairingView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { pairing, project } from '@/testing/pairings'
import { api, committee, page, problem, server } from '@/testing/server'

const staff = (own: string): MeView => ({
  ...committee,
  roles: ['staff'],
  organizationId: own,
  ownOrganizationIds: [own],
})
const tooMany = { rule: 'R-08', message: '“1+2”已有 3 个帮扶方，方案要求 2 个' }
const tooMuch = { rule: 'R-10', message: '“1+2”已帮扶 6 个受助方，方案要求 1–5 个' }

async function open(one: PairingView, me: MeView = committee, projects: object[] = []) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/pairings/x1'), () => HttpResponse.json(one)),
    http.get(api('/pairings/x1/attachments'), () => page([])),
    http.get(api('/projects'), () => page(projects)),
    http.get(api('/programmes/p1'), () => HttpResponse.json({ id: 'p1', name: '2024年年度方案', pairingRules: [] })),
  )
  const { screen, router } = await renderPage('/pairings/x1')
  await screen.findByRole('heading', { name: '教育局与城南社区结对', level: 1 })
  return { screen, router }
}

const primary = () => [...document.querySelectorAll('.el-button--primary')].map((button) => button.textContent.trim())

it('says where it stands, and lets the other side confirm first of all', async () => {
  const { screen } = await open(pairing(), staff('c1'))
  const now = screen.getByRole('list', { name: '结对进度' }).querySelector('[aria-current=step]')
  expect(now?.textContent).toContain('对方确认')
  expect(screen.getByText('教育局提出与贵单位结对。确认后即生效，计入结对数。')).toBeTruthy()
  expect(primary()).toEqual(['确认结对'])

  let version: string | null = ''
  server.use(
    http.post(api('/pairings/x1/confirm'), ({ request }) => {
      version = request.headers.get('If-Match')
      return HttpResponse.json(pairing({ status: 'ACTIVE' }))
    }),
  )
  await fireEvent.click(screen.getByRole('button', { name: '确认结对' }))
  await expect.poll(() => document.activeElement?.id).toBe('page-title')
  expect(version).toBe('"4"')
})

it('leaves who proposed it waiting', async () => {
  const { screen } = await open(pairing(), staff('u1'))
  expect(screen.getByText('等待城南社区确认，确认前不计入结对数。')).toBeTruthy()
  expect(primary()).toEqual([])
  expect(screen.getByRole('link', { name: '修改' })).toBeTruthy()
})

it('takes a reason for what deviates right there (R-08), and refuses nothing for it', async () => {
  const { screen } = await open(pairing({ warnings: [tooMany, { ...tooMuch, reason: '试点期间' }] }))
  const section = screen.getByRole('region', { name: /与年度方案不一致的地方/ })
  expect(within(section).getByText('教育局：“1+2”已帮扶 6 个受助方，方案要求 1–5 个。')).toBeTruthy()
  expect(within(section).getByText('原因：试点期间')).toBeTruthy()
  expect(primary()).toEqual(['代城南社区确认'])

  const sent: unknown[] = []
  server.use(
    http.patch(api('/pairings/x1'), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return HttpResponse.json(pairing())
    }),
  )
  await fireEvent.click(within(section).getByRole('button', { name: /^说明原因：城南社区/ }))
  const reason = await within(section).findByLabelText(/^原因/)
  await expect.poll(() => document.activeElement).toBe(reason)
  await fireEvent.click(within(section).getByRole('button', { name: '保存原因' }))
  expect(await screen.findByText('请填写“原因”')).toBeTruthy()
  await fireEvent.input(reason, { target: { value: ' 两个小区合并 ' } })
  await fireEvent.click(within(section).getByRole('button', { name: '保存原因' }))
  await expect.poll(() => sent).toEqual([{ exceptionReasons: [{ rule: 'R-08', reason: '两个小区合并' }] }, '"4"'])
})

it('keeps the reason that was typed when it is not taken', async () => {
  const { screen } = await open(pairing({ warnings: [tooMany] }))
  server.use(http.patch(api('/pairings/x1'), () => problem(412, { title: '内容已被他人修改' })))
  await fireEvent.click(screen.getByRole('button', { name: /^说明原因/ }))
  const reason = await screen.findByLabelText<HTMLTextAreaElement>(/^原因/)
  await fireEvent.input(reason, { target: { value: '两个小区合并' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存原因' }))
  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
  expect(reason.value).toBe('两个小区合并')
})

it('asks a supporter for its own reasons only', async () => {
  const { screen } = await open(pairing({ warnings: [tooMany, tooMuch] }), staff('u1'))
  expect(screen.getAllByRole('button', { name: /说明原因/ }).length).toBe(1)
})

it('shows its projects, and lets the supporter take on another once it holds', async () => {
  const { screen } = await open(pairing({ status: 'ACTIVE' }), staff('u1'), [project({ overdue: true })])
  const row = await screen.findByRole('row', { name: /四点半课堂/ })
  expect(within(row).getByText('已逾期')).toBeTruthy()
  expect(screen.getByRole('link', { name: '领办一个项目' }).getAttribute('href')).toBe('/projects/new?pairing=x1')
})
