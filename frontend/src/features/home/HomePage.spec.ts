import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { monthInWords, today } from '@/components/words/days'
import { addMonths, monthOf } from '@/components/words/months'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const records = '/api/v1/consumption-records?status=APPROVED&from=2024-01-01&to=2024-07-31'

beforeEach(() =>
  server.use(
    http.get(api('/figures/latest-period'), () =>
      HttpResponse.json({ programmeId: 'p1', programmeName: '2024', from: '2024-01-01', to: '2024-07-31' }),
    ),
    http.get(api('/figures'), ({ request }) => {
      const asked = new URL(request.url).searchParams
      const group = asked.get('groupBy') === 'month' ? { group: '2024-07', groupName: '2024年7月' } : {}
      return HttpResponse.json({
        from: asked.get('from'),
        to: asked.get('to'),
        asOf: asked.get('to'),
        programmeId: 'p1',
        countedAt: '2024-08-01T01:00:00Z',
        figures: [{ metric: 'consumption_fen', value: 28134050, unit: 'FEN', recordsUrl: records, ...group }],
      })
    }),
  ),
)

it('opens on the latest period, says the exact amount, and leads to its records', async () => {
  const { screen } = await renderPage('/')
  const card = await screen.findByRole('link', { name: /助农消费 28.13 万元 精确值 281,340.50 元/ })
  expect(card.getAttribute('href')).toBe('/consumption-records?status=APPROVED&from=2024-01-01&to=2024-07-31')
  expect(screen.getByText('统计期间：2024年1月1日至2024年7月31日')).toBeTruthy()
  expect(screen.getByText('截至 2024年8月1日 09:00 统计')).toBeTruthy()
})

it('says in a sentence what each figure counts, for who asks', async () => {
  const { screen } = await renderPage('/')
  const rules = (await screen.findByText('统计口径')).closest('details')!
  const sentences = [...rules.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)
  expect(sentences).toHaveLength(10)
  expect(sentences).toContain('助农消费')
  expect(sentences).toContain('已核定的助农消费金额之和，按付款日期计，退款已扣除。')
})

it('takes the period from the address', async () => {
  const { screen } = await renderPage('/?from=2024-03-01&to=2024-03-31')
  expect(await screen.findByText('统计期间：2024年3月1日至2024年3月31日')).toBeTruthy()
})

it('offers the years that have a programme, and says in its own words what cannot be answered', async () => {
  const asked: string[] = []
  server.use(
    http.get(api('/programmes'), () => page([{ id: 'p1', year: 2024, name: '2024年度方案' }])),
    http.get(api('/figures'), ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query.get('groupBy') ?? '')
      if (query.get('to')! < '2024')
        return problem(400, { title: '参数有误', errors: [{ field: 'programme', code: 'required' }] })
      return HttpResponse.json({
        from: query.get('from'),
        to: query.get('to'),
        countedAt: '2025-03-01T00:00:00Z',
        figures: [],
      })
    }),
  )
  const { screen, router } = await renderPage('/?from=2023-01-01&to=2023-12-31')
  expect(await screen.findByText('这一期间没有年度方案，不能统计')).toBeTruthy()
  expect(await screen.findByText('2024年起才有年度方案，请选择2024年及以后的日期')).toBeTruthy()
  expect(screen.queryByText('参数有误')).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '2024年' }))
  expect(await screen.findByText('统计期间：2024年1月1日至2024年12月31日')).toBeTruthy()
  asked.length = 0
  await router.push('/?from=2024-12-01&to=2025-01-31')
  expect(await screen.findByText(/跨年的期间不能按联盟对比/)).toBeTruthy()
  await expect.poll(() => [...asked].sort()).toEqual(['', 'month'])
})

it('says what is wrong with a period before asking for it', async () => {
  const { screen } = await renderPage('/?from=2024-10-01&to=2024-03-01')
  expect((await screen.findByRole('alert')).textContent).toBe('截止日期不能早于起始日期')
  expect(screen.getByRole('button', { name: '按此期间统计' }).hasAttribute('disabled')).toBe(true)
})

it('tells a clerk what was returned, what is not reported yet and what waits for a rating, and opens just that', async () => {
  const clerk = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/volunteer-records'), () => page([], 2)),
    http.get(api('/activities'), ({ request }) =>
      page([], new URL(request.url).searchParams.get('status') === 'DRAFT' ? 3 : 0),
    ),
    http.get(api('/appeals'), ({ request }) =>
      page([], new URL(request.url).searchParams.get('status') === 'RESOLVED' ? 1 : 0),
    ),
  )
  const { screen } = await renderPage('/')
  const returned = await screen.findByRole('link', { name: '被退回的志愿服务 2 条' })
  expect(returned.getAttribute('href')).toBe('/volunteer-records?status=RETURNED&organization=o1')
  const drafts = screen.getByRole('link', { name: '尚未提交的志愿服务 2 条' }).getAttribute('href')
  expect(drafts).toBe('/volunteer-records?status=DRAFT&organization=o1')
  const unreported = screen.getByRole('link', { name: '待上报的活动 3 场' }).getAttribute('href')
  expect(unreported).toBe(`/activities?status=DRAFT&to=${today()}&organization=o1&involvement=ORGANIZER`)
  const rating = screen.getByRole('link', { name: '待评价的诉求 1 件' })
  expect(rating.getAttribute('href')).toBe('/appeals?status=RESOLVED&raisedBy=o1')
  expect(screen.queryByText(/待办结|待核定的/)).toBeNull()
})

it('counts for the committee what the inbox lists, also changes that are asked for', async () => {
  const counted = ({ request }: { request: Request }) => {
    const asked = new URL(request.url).searchParams
    return page([], asked.get('waiting') === 'true' && !asked.has('status') ? 2 : 0)
  }
  const organized = ({ request }: { request: Request }) =>
    new URL(request.url).searchParams.get('involvement') === 'ORGANIZER' ? counted({ request }) : page([], 0)
  server.use(
    http.get(api('/activities'), organized),
    http.get(api('/volunteer-records'), counted),
    http.get(api('/consumption-records'), counted),
  )
  const { screen } = await renderPage('/')
  expect((await screen.findByRole('link', { name: /核定.* 6 / })).getAttribute('href')).toBe('/inbox')
})

it('tells the rest of what waits when a count of it fails, and that something is missing', async () => {
  server.use(
    http.get(api('/appeals'), () => problem(500), { once: true }),
    http.get(api('/opening-entries'), () => page([], 4)),
  )
  const { screen } = await renderPage('/')
  expect(await screen.findByRole('link', { name: '待核定的汇总补录 4 项' })).toBeTruthy()
  const missing = screen.getByText(/部分待办没有读取成功/)
  await fireEvent.click(within(missing).getByRole('button', { name: '重试' }))
  await expect.poll(() => screen.queryByText(/部分待办没有读取成功/)).toBeNull()
})

it('tells a unit quietly of the month that ended without records, settles it with one click and takes it back', async () => {
  const clerk = { ...committee, roles: ['staff'], organizationId: 'o1', organizationName: '市文旅局' }
  const month = addMonths(monthOf(today()), -1)
  const name = monthInWords(month)
  const asked: (string | null)[] = []
  let given = false
  const set = (now: boolean) => () => {
    given = now
    return now ? HttpResponse.json({}) : new HttpResponse(null, { status: 204 })
  }
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...clerk, ownOrganizationIds: ['o1'] })),
    http.get(api('/reporting'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('month'))
      const unit = given ? { status: 'NOTHING', zeroReport: { id: 'z1' } } : { status: 'SILENT' }
      return HttpResponse.json({ month, items: [{ organizationId: 'o1', ...unit }] })
    }),
    http.put(api(`/reporting/o1/${month}`), set(true)),
    http.delete(api(`/reporting/o1/${month}`), set(false)),
  )
  const { screen } = await renderPage('/')
  const give = await screen.findByRole('button', { name: `市文旅局${name}零报告` })
  expect(screen.getByText(`${name}还没有提交记录。`)).toBeTruthy()
  give.focus()
  await fireEvent.click(give)
  expect(await screen.findByText(`${name}已零报告。`)).toBeTruthy()
  const takeBack = screen.getByRole('button', { name: `撤回市文旅局${name}零报告` })
  expect(document.activeElement).toBe(takeBack)
  await expect.poll(() => takeBack.classList.contains('is-loading')).toBe(false)
  await fireEvent.click(takeBack)
  expect(await screen.findByText(`${name}还没有提交记录。`)).toBeTruthy()
  expect(new Set(asked)).toEqual(new Set([month]))
})

it('opens every cell of the tables', async () => {
  const { screen } = await renderPage('/')
  const table = await screen.findByRole('table', { name: /各月情况/ })
  expect(table.querySelector('tbody a')?.textContent.trim()).toBe('281,340.50 元')
})

it('hands a table on as a file of exactly what it shows', async () => {
  const { screen } = await renderPage('/?from=2024-03-01&to=2024-03-31')
  const months = within(await screen.findByRole('region', { name: /各月情况/ }))
  const file = new URL(
    (await months.findByRole('link', { name: '导出 Excel' })).getAttribute('href')!,
    'http://localhost',
  )
  expect(file.pathname).toBe('/api/v1/figures/download')
  expect(Object.fromEntries(file.searchParams)).toEqual({
    ...{ from: '2024-03-01', to: '2024-03-31', groupBy: 'month' },
    metrics: 'joint_theme_days,volunteer_activities,volunteer_minutes,consumption_fen,appeals_cleared',
  })
})

it('shows an administrator no figures', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['admin'] })))
  const { screen } = await renderPage('/')
  expect(await screen.findByRole('heading', { name: '系统管理' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '活动' })).toBeNull()
})

it('asks for a sign-in and remembers the page', async () => {
  server.use(http.get(api('/me'), () => problem(401)))
  const { screen, router } = await renderPage('/activities?status=APPROVED')
  expect(router.currentRoute.value.path).toBe('/sign-in')
  const link = screen.getByRole('link', { name: '登录' })
  expect(link.getAttribute('href')).toBe('/api/session/sign-in?return=%2Factivities%3Fstatus%3DAPPROVED')
  expect(screen.getByText('本系统为非涉密系统，严禁录入、处理涉密信息')).toBeTruthy()
})

it('says calmly that a sign-in was refused', async () => {
  server.use(http.get(api('/me'), () => problem(401)))
  const { screen } = await renderPage('/?signIn=refused')
  expect(screen.getByText('登录未完成，请再试一次；如仍不成功，请联系系统管理员')).toBeTruthy()
  expect(screen.getByRole('link', { name: '登录' }).getAttribute('href')).toBe('/api/session/sign-in?return=%2F')
})

it('tells the security administrator who and what waits to be granted something', async () => {
  const asked: string[] = []
  const one = ({ request }: { request: Request }) => {
    asked.push(new URL(request.url).searchParams.get('awaitsGrant') ?? '')
    return page([], 2)
  }
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['security'], ownOrganizationIds: [] })),
    http.get(api('/users'), one),
    http.get(api('/api-clients'), one),
  )
  const { screen } = await renderPage('/')
  const roles = await screen.findByRole('link', { name: '待授予角色的用户 2 人' })
  expect(roles.getAttribute('href')).toBe('/users?awaitsGrant=true')
  expect(screen.getByRole('link', { name: '待授权的接口客户端 2 个' })).toBeTruthy()
  expect(asked).toEqual(['true', 'true'])
})

it('tells whoever has no role yet whom to ask', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: [], ownOrganizationIds: [] })))
  const { screen } = await renderPage('/')
  expect(await screen.findByText('您的账号还没有可用的角色')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: '安全管理' })).toBeNull()
})
