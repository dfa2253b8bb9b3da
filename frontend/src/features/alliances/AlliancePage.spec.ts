import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const member = (id: string, organizationName: string, role: string, from: string, to?: string) => ({
  ...{ id, etag: '3', allianceId: 'a1', organizationId: `o-${organizationName}`, organizationName },
  ...{ organizationKind: 'OTHER', sortOrder: 1, role, from, to },
})
const members = [
  member('m1', '统战部', 'LEAD', '2024-01-01', '2024-05-31'),
  member('m2', '统战部', 'MEMBER', '2024-06-01'),
  member('m3', '宣传部', 'LEAD', '2024-06-01'),
  member('m4', '税务局', 'DEPUTY', '2024-01-01'),
]

/** Who leads, and what is to be said about it, as the server would answer for a day. */
const allianceOn = (on: string | null, warnings: object[] = []) => ({
  ...{ id: 'a1', etag: '7', programmeId: 'p1', name: '同心圆联盟', theme: '凝聚人心', sortOrder: 1, memberCount: 3 },
  leads: [on && on < '2024-06-01' ? '统战部' : '宣传部'].map((name) => ({
    organizationId: `o-${name}`,
    organizationName: name,
  })),
  warnings,
})

const programme = {
  ...{ id: 'p1', etag: '1', year: 2024, name: '2024年度方案', status: 'PUBLISHED', number: 1, allianceRules: {} },
  ...{ requirements: [], pairingRules: [], comparisonGroups: [], policies: [{ code: 'LAGGING_UNIT_DAYS', value: 90 }] },
}

const item = (code: string, name: string, more: object) => ({
  ...{ code, name, role: 'ORGANIZE', needed: 1, done: 0, status: 'MISSING', activityIds: [], almost: [] },
  ...more,
})
const progress = {
  ...{ allianceId: 'a1', allianceName: '同心圆联盟', programmeId: 'p1', asOf: '2024-07-31', done: 1, needed: 2 },
  items: [
    item('THEME', '组织联合主题党日', { status: 'DONE', done: 1, activityIds: ['x1'] }),
    item('CHAMBER', '与商会共建', {
      missing: '还差 1 次：组织“座谈交流”。',
      almost: [{ activityId: 'x2', why: '没有商会参加' }],
    }),
  ],
  ...{ lastActivityOn: '2024-03-02', idleDays: 151, idle: true },
  laggingUnits: [{ organizationId: 'o9', organizationName: '税务局', idleDays: 212 }],
}

beforeEach(() =>
  server.use(
    http.get(api('/alliances/a1'), ({ request }) =>
      HttpResponse.json(allianceOn(new URL(request.url).searchParams.get('on'))),
    ),
    http.get(api('/alliances/a1/members'), () => page(members)),
    http.get(api('/alliances/a1/progress'), () => HttpResponse.json(progress)),
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme)),
    http.get(api('/activities/:id'), ({ params }) =>
      params.id === 'x1'
        ? HttpResponse.json({ id: 'x1', title: '芳村联合主题党日', heldOn: '2024-07-12' })
        : problem(404),
    ),
    http.get(api('/organizations'), () => page([{ id: 'o5', name: '文旅局' }])),
    http.get(api('/organizations/o5'), () => HttpResponse.json({ id: 'o5', shortName: '文旅局' })),
  ),
)

const region = async (screen: ReturnType<typeof within>, name: RegExp | string) =>
  within(await screen.findByRole('region', { name }))

it('shows the alliance as it was on the day in the address, and as it is at the end of a past year', async () => {
  const { screen, router } = await renderPage('/alliances/a1?on=2024-03-01')
  expect((await screen.findAllByText('片长单位（1 家）')).length).toBe(1)
  expect(screen.getByText('2024年3月1日的成员单位')).toBeTruthy()
  expect((await region(screen, '基本情况')).getByRole('link', { name: '统战部' })).toBeTruthy()

  await router.push('/alliances/a1')
  expect(await screen.findByText('2024年12月31日的成员单位')).toBeTruthy()
  expect(await (await region(screen, '基本情况')).findByRole('link', { name: '宣传部' })).toBeTruthy()
})

it('keeps to the year of the programme whatever day the address says', async () => {
  const { screen } = await renderPage('/alliances/a1?on=2031-03-01')
  expect(await screen.findByText('2024年12月31日的成员单位')).toBeTruthy()
})

it('shows the year in bars that say who was what from when to when, and the changes in words', async () => {
  const { screen } = await renderPage('/alliances/a1?on=2024-07-31')
  const picture = within(await screen.findByRole('group', { name: '2024年各单位任职时间图' }))
  const bar = picture.getByRole('link', { name: '统战部，片长单位，2024年1月1日至2024年5月31日' })
  expect(bar.getAttribute('href')).toBe('/alliances/a1?on=2024-01-01')
  expect(picture.getByRole('link', { name: '宣传部，片长单位，2024年6月1日起' })).toBeTruthy()
  expect(screen.getByRole('list', { name: '年内变动' }).textContent).toContain('统战部由片长单位改为成员单位')
  expect(screen.getByRole('table', { name: '同心圆联盟全部任职记录', hidden: true })).toBeTruthy()
})

it('names the activities that count, says what is missing, and resolves near misses only when asked', async () => {
  const { screen } = await renderPage('/alliances/a1?on=2024-07-31')
  const board = await region(screen, '任务进度')
  expect(await board.findByText(/2 项任务已完成 1 项/)).toBeTruthy()
  expect((await board.findByRole('link', { name: '芳村联合主题党日' })).getAttribute('href')).toBe('/activities/x1')
  expect(board.getByText('还差 1 次：组织“座谈交流”。')).toBeTruthy()
  expect(board.getByText(/最近一次活动是2024年3月2日，到2024年7月31日已有 151 天/)).toBeTruthy()
  expect(board.getByText('税务局：今年还没有参加过，已有 212 天')).toBeTruthy()

  expect(board.queryByText('没有计入：没有商会参加')).toBeNull()
  const almost = board.getByText('差一点的活动（1 场）').closest('details')!
  almost.open = true
  await fireEvent(almost, new Event('toggle'))
  expect(await board.findByText('没有计入：没有商会参加')).toBeTruthy()
  expect(await board.findByText('一场您无权查看的活动')).toBeTruthy()
})

it('keeps progress from staff who do not lead on that day', async () => {
  const clerk = { ...committee, roles: ['staff'], organizationId: 'o-统战部', ownOrganizationIds: ['o-统战部'] }
  server.use(http.get(api('/me'), () => HttpResponse.json(clerk)))
  const { screen, router } = await renderPage('/alliances/a1?on=2024-07-31')
  expect(await screen.findByText('2024年7月31日的成员单位')).toBeTruthy()
  expect(screen.queryByRole('region', { name: '任务进度' })).toBeNull()
  expect(screen.queryByRole('button', { name: '更换片长' })).toBeNull()

  await router.push('/alliances/a1?on=2024-03-01')
  expect(await screen.findByRole('region', { name: '任务进度' })).toBeTruthy()
})

it('asks for the reason of a warning where it stands, and keeps what was typed when saving fails', async () => {
  const warning = { rule: 'R-02', message: '副片长单位现有 0 家，方案要求 1–2 家。' }
  let reason: string | undefined
  const sent: unknown[] = []
  server.use(
    http.get(api('/alliances/a1'), () => HttpResponse.json(allianceOn(null, [{ ...warning, reason }]))),
    http.patch(api('/alliances/a1'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      if (sent.length === 1) return problem(500, { title: '系统出错' })
      reason = '驻地单位正在协商'
      return HttpResponse.json(allianceOn(null, [{ ...warning, reason }]))
    }),
  )
  const { screen } = await renderPage('/alliances/a1')
  expect(await screen.findByText(warning.message)).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '说明原因' }))
  const field = screen.getByRole('textbox', { name: /原因/ })
  await fireEvent.input(field, { target: { value: '驻地单位正在协商' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存原因' }))
  expect((await screen.findByRole('alert')).textContent).toContain('系统出错')
  expect((field as HTMLTextAreaElement).value).toBe('驻地单位正在协商')

  await fireEvent.click(screen.getByRole('button', { name: '保存原因' }))
  expect(await screen.findByText('原因：驻地单位正在协商')).toBeTruthy()
  expect(screen.getByRole('button', { name: '修改原因' })).toBeTruthy()
  expect(sent[1]).toEqual(['"7"', { exceptionReasons: [{ rule: 'R-02', reason: '驻地单位正在协商' }] }])
})

it('hands the lead over from a day on, says what becomes of the old one, and asks at once for a missing reason', async () => {
  const warning = { rule: 'R-01', message: '片长单位“文旅局”是事业单位，不属于方案规定可任片长的单位性质。' }
  const sent: unknown[] = []
  server.use(
    http.post(api('/alliances/a1/change-lead'), async ({ request }) => {
      sent.push(await request.json())
      if (sent.length > 1)
        return HttpResponse.json([{ ...member('m9', '文旅局', 'LEAD', '2024-09-01'), organizationId: 'o5' }])
      const errors = [{ field: 'organizationId', code: 'leads-already', message: '该单位已是片长单位' }]
      return problem(422, { title: '填写的内容有误', errors })
    }),
    http.get(api('/alliances/a1'), ({ request }) => {
      const on = new URL(request.url).searchParams.get('on')
      return HttpResponse.json(allianceOn(on, on === '2024-09-01' ? [warning] : []))
    }),
  )
  const { screen } = await renderPage('/alliances/a1?on=2024-07-31')
  await fireEvent.click(await screen.findByRole('button', { name: '更换片长' }))
  expect(screen.getByText(/原片长单位转为成员单位；接任之前由谁任片长照旧保留/)).toBeTruthy()

  await fireEvent.click(screen.getByRole('button', { name: '确认更换' }))
  expect(await screen.findByText('请填写“新片长单位”')).toBeTruthy()
  expect(await screen.findByText('请填写“接任日期”')).toBeTruthy()

  const unit = screen.getByLabelText<HTMLInputElement>(/^新片长单位/)
  await fireEvent.click(unit)
  await fireEvent.click(await screen.findByRole('option', { name: '文旅局' }))
  const day = screen.getByLabelText<HTMLInputElement>(/^接任日期/)
  await fireEvent.input(day, { target: { value: '2024年9月1日' } })
  await fireEvent.change(day)
  await fireEvent.click(screen.getByRole('button', { name: '确认更换' }))
  const objection = await screen.findByText('该单位已是片长单位')
  expect(objection.closest('.el-form-item')?.contains(unit)).toBe(true)
  expect(day.value).toBe('2024年9月1日')

  await fireEvent.click(screen.getByRole('button', { name: '确认更换' }))
  expect(await screen.findByText('已更换片长：自2024年9月1日起由文旅局任片长单位。')).toBeTruthy()
  expect(sent[1]).toEqual({ organizationId: 'o5', from: '2024-09-01' })
  expect(await screen.findByText(warning.message)).toBeTruthy()
  expect(screen.getByRole('button', { name: '说明原因' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '查看2024年9月1日的联盟' }).getAttribute('href')).toContain('on=2024-09-01')
})

it('offers as new lead only units that exist on that day', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(api('/organizations'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('on'))
      return page([])
    }),
  )
  const { screen } = await renderPage('/alliances/a1')
  await fireEvent.click(await screen.findByRole('button', { name: '更换片长' }))
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  expect(asked.every((on) => /^\d{4}-\d{2}-\d{2}$/.test(on ?? ''))).toBe(true)
})

it('turns a role from a day on, and corrects only what was changed in the form', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(api('/alliances/a1/members/m4/turn'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return problem(422, {
        title: '填写的内容有误',
        errors: [{ field: 'from', code: 'outside', message: '不在任职期间内' }],
      })
    }),
    http.patch(api('/alliances/a1/members/m4'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(member('m4', '税务局', 'DEPUTY', '2024-02-01'))
    }),
  )
  const { screen } = await renderPage('/alliances/a1?on=2024-07-31')
  await fireEvent.click(await screen.findByRole('button', { name: '变更税务局' }))
  expect(screen.getByText('税务局（副片长单位，2024年1月1日起）')).toBeTruthy()
  await fireEvent.click(screen.getByLabelText(/^新职责/))
  await fireEvent.click(await screen.findByRole('option', { name: '成员单位' }))
  const from = screen.getByLabelText<HTMLInputElement>(/^起始日期/)
  await fireEvent.input(from, { target: { value: '2023年9月1日' } })
  await fireEvent.change(from)
  await fireEvent.click(screen.getByRole('button', { name: '确认调整' }))
  expect((await screen.findByText('不在任职期间内')).closest('.el-form-item')?.contains(from)).toBe(true)

  await fireEvent.click(screen.getByLabelText('更正'))
  expect(screen.getByText(/这一条会直接改写/)).toBeTruthy()
  const corrected = screen.getByLabelText<HTMLInputElement>(/^起始日期/)
  await fireEvent.input(corrected, { target: { value: '2024年2月1日' } })
  await fireEvent.change(corrected)
  await fireEvent.click(screen.getByRole('button', { name: '保存更正' }))
  expect(await screen.findByText('已更正税务局的起止日期和职责。')).toBeTruthy()
  expect(sent).toEqual([
    ['"3"', { from: '2023-09-01', role: 'MEMBER' }],
    ['"3"', { from: '2024-02-01' }],
  ])
})

it('reads the alliance again before another attempt to hand the lead over', async () => {
  const versions: (string | null)[] = []
  let now = {}
  server.use(
    http.get(api('/alliances/a1'), () => HttpResponse.json({ ...allianceOn(null), ...now })),
    http.post(api('/alliances/a1/change-lead'), ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.at(-1) !== '"8"') return problem(412, { title: '内容已被他人修改' })
      return HttpResponse.json([{ ...member('m9', '文旅局', 'LEAD', '2024-09-01'), organizationId: 'o5' }])
    }),
  )
  const { screen } = await renderPage('/alliances/a1?on=2024-07-31')
  await fireEvent.click(await screen.findByRole('button', { name: '更换片长' }))
  await fireEvent.click(screen.getByLabelText(/^新片长单位/))
  await fireEvent.click(await screen.findByRole('option', { name: '文旅局' }))
  const day = screen.getByLabelText(/^接任日期/)
  await fireEvent.input(day, { target: { value: '2024年9月1日' } })
  await fireEvent.change(day)
  await fireEvent.click(screen.getByRole('button', { name: '确认更换' }))
  await screen.findByText('内容已被他人修改')
  now = { etag: '8', name: '新名联盟' }
  await fireEvent.click(screen.getByRole('button', { name: '读取最新内容' }))
  await expect.poll(() => screen.queryByText('内容已被他人修改')).toBeNull()
  await screen.findByRole('heading', { name: '新名联盟' })
  await fireEvent.click(screen.getByRole('button', { name: '确认更换' }))
  expect(await screen.findByText(/已更换片长/)).toBeTruthy()
  expect(versions).toEqual(['"7"', '"8"'])
})
