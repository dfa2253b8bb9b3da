import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import type { MeView, VolunteerView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const clerk: MeView = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }
const volunteer = (changed: Partial<VolunteerView> = {}): VolunteerView => ({
  ...{ id: 'v1', etag: '3', number: 'ZY-000001', name: '示例甲', nameMasked: false },
  ...{ organizationId: 'o1', organizationName: '市文旅局', updatedAt: '2024-07-01T00:00:00Z' },
  ...changed,
})
const record = {
  ...{ id: 'r1', etag: '1', content: '芳村便民服务', servedOn: '2024-07-06', minutes: 150, headcount: 1 },
  ...{ organizationId: 'o1', organizationName: '市文旅局', status: 'APPROVED', enteredByName: '甲' },
}

async function open(one = volunteer(), me = clerk) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(me)),
    http.get(api('/volunteers/v1'), () => HttpResponse.json(one)),
    http.get(api('/volunteers/v1/service'), () =>
      HttpResponse.json({
        ...{ asOf: '2024-07-31', minutes: 6300, records: 42, firstDay: '2024-01-02', lastDay: '2024-07-06' },
        ...{ eligibleLevel: 1, nextLevelMinutes: 18000 },
      }),
    ),
    http.get(api('/volunteer-records'), ({ request }) =>
      page(new URL(request.url).searchParams.get('volunteer') === 'v1' ? [record] : []),
    ),
  )
  const { screen, router } = await renderPage('/volunteers/v1')
  await screen.findByRole('heading', { level: 1, name: one.name ?? one.number })
  return { screen, router }
}

it('lists volunteers by number and offers no order by time', async () => {
  const rows = [
    volunteer(),
    volunteer({ id: 'v2', number: 'ZY-000002', name: '示*', nameMasked: true, retiredOn: '2024-05-31' }),
    volunteer({ id: 'v3', number: 'X-93', name: undefined }),
  ]
  server.use(http.get(api('/volunteers'), () => page(rows)))
  const { screen } = await renderPage('/volunteers')
  const table = within(await screen.findByRole('table', { name: '志愿者名册' }))
  expect(table.getByRole('link', { name: 'ZY-000001' }).getAttribute('href')).toBe('/volunteers/v1')
  expect(table.getByText('已停止服务，最后一天是2024年5月31日')).toBeTruthy()
  expect(table.getByText('已抹去')).toBeTruthy()
  expect(table.queryByText(/时长|小时/)).toBeNull()
})

it('tells the own unit what was served, and the level', async () => {
  const { screen } = await open()
  const service = within(await screen.findByRole('region', { name: '服务情况' }))
  expect(await service.findByText('105小时')).toBeTruthy()
  expect(service.getByText('42 条')).toBeTruthy()
  expect(service.getByText('1 星标准')).toBeTruthy()
  expect(service.getByText('累计满300小时')).toBeTruthy()
  const link = await screen.findByRole('link', { name: '芳村便民服务' })
  expect(link.getAttribute('href')).toBe('/volunteer-records/r1')
})

it('shows a lead neither service nor steps of another unit', async () => {
  const lead = { ...clerk, ownOrganizationIds: ['o9'], alliancesLed: [{ id: 'a1', name: '同心圆联盟' }] }
  const { screen } = await open(volunteer({ name: '示**', nameMasked: true }), lead)
  expect(screen.queryByRole('region', { name: '服务情况' })).toBeNull()
  expect(screen.queryByRole('button', { name: '停止服务' })).toBeNull()
  expect(screen.queryByRole('button', { name: '生成 PDF' })).toBeNull()
})

it('takes a name away only with a reason and the number typed', async () => {
  let sent: unknown
  server.use(
    http.post(api('/volunteers/v1/anonymize'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(volunteer({ number: 'X-1', name: undefined }))
    }),
  )
  const { screen } = await open()
  await fireEvent.click(screen.getByRole('button', { name: '抹去姓名和编号' }))
  expect(screen.getByText(/任何人都不能恢复/)).toBeTruthy()
  await fireEvent.input(screen.getByLabelText(/^原因/), { target: { value: '本人要求' } })
  await fireEvent.input(screen.getByLabelText(/请输入编号/), { target: { value: 'ZY-1' } })
  await fireEvent.click(screen.getByRole('button', { name: '永久抹去' }))
  expect(await screen.findByText('与该志愿者的编号不一致')).toBeTruthy()
  expect(sent).toBeUndefined()
  await fireEvent.input(screen.getByLabelText(/请输入编号/), { target: { value: 'ＺＹ-000001' } })
  await fireEvent.click(screen.getByRole('button', { name: '永久抹去' }))
  await expect.poll(() => sent).toEqual(['"3"', { reason: '本人要求' }])
})

it('ends and resumes service', async () => {
  let sent: unknown
  server.use(
    http.post(api('/volunteers/v1/retire'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(volunteer({ retiredOn: '2024-06-30' }))
    }),
  )
  const { screen } = await open()
  await fireEvent.click(screen.getByRole('button', { name: '停止服务' }))
  await fireEvent.click(screen.getByRole('button', { name: '确认停止服务' }))
  await expect.poll(() => Object.keys(sent as object)).toEqual(['on'])
})

it('prints a period, and says beside the form why not', async () => {
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  const { screen } = await open()
  server.use(
    http.get(api('/volunteers/v1/record-list'), () => problem(400, { detail: '这段时间没有已核定的服务记录。' })),
  )
  await fireEvent.click(screen.getByRole('button', { name: '生成 PDF' }))
  expect(await screen.findByText('这段时间没有已核定的服务记录。')).toBeTruthy()

  const name = encodeURIComponent('志愿服务记录-JL-2024-000007.pdf')
  server.use(
    http.get(api('/volunteers/v1/record-list'), () =>
      HttpResponse.arrayBuffer(new ArrayBuffer(4), {
        headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename*=UTF-8''${name}` },
      }),
    ),
  )
  await fireEvent.click(screen.getByRole('button', { name: '生成 PDF' }))
  await expect.poll(() => saved).toEqual(['志愿服务记录-JL-2024-000007.pdf'])
  vi.restoreAllMocks()
})

it('enters a name and leaves the number to the server', async () => {
  let sent: unknown
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市文旅局' })),
    http.post(api('/volunteers'), async ({ request }) => {
      sent = await request.json()
      return problem(422, { title: '填写的内容有误', errors: [{ field: 'name', code: 'x', message: '像是手机号' }] })
    }),
  )
  const { screen } = await renderPage('/volunteers/new')
  const name = await screen.findByLabelText<HTMLInputElement>(/姓名/)
  await fireEvent.input(name, { target: { value: '示例甲' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('像是手机号')).toBeTruthy()
  expect(sent).toEqual({ name: '示例甲', organizationId: 'o1' })
  expect(name.value).toBe('示例甲')
})

const held = {
  ...{ id: 'v1', number: 'ZY-000001', name: '示例甲', organizationId: 'o1', organizationName: '市文旅局' },
  updatedAt: '2024-07-01T00:00:00Z',
  records: [
    {
      ...{ id: 'r1', organizationId: 'o1', servedOn: '2024-07-06', content: '芳村便民服务', minutes: 150 },
      ...{ status: 'APPROVED', createdAt: '2024-07-07T02:00:00Z' },
    },
  ],
  prints: [
    { number: 'JL-2024-000007', from: '2024-01-01', to: '2024-07-06', minutes: 150, issuedAt: '2024-07-08T02:00:00Z' },
  ],
}

it('tells all that is held about a person, read once, and keeps it in a file', async () => {
  let reads = 0
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob)
    return 'blob:1'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const { screen, router } = await open()
  server.use(
    http.get(api('/volunteers/v1/personal-data'), () => {
      reads += 1
      return HttpResponse.json(held)
    }),
  )
  expect(screen.getByText(/查看姓名全称会自动留下审计记录/)).toBeTruthy()
  expect(reads).toBe(0)
  await fireEvent.click(screen.getByRole('link', { name: '个人信息' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/volunteers/v1/personal-data')
  expect(screen.getByText(/每次打开本页都自动记入审计/)).toBeTruthy()
  const records = within(await screen.findByRole('table', { name: '服务记录（1 条）' }))
  expect(records.getByText('2小时30分')).toBeTruthy()
  expect(records.getByText('2024年7月7日 10:00')).toBeTruthy()
  expect(screen.getByRole('table', { name: '打印过的服务记录（1 份）' }).textContent).toContain('JL-2024-000007')
  await fireEvent.click(screen.getByRole('button', { name: '保存为文件' }))
  const text = await saved[0]!.text()
  expect(text).toContain('姓名：示例甲')
  expect(text).toContain('2024年7月6日；芳村便民服务；2小时30分；已核定；2024年7月7日 10:00录入')
  expect(reads).toBe(1)
  vi.restoreAllMocks()
})

it('offers what is held about a person to the own unit and the committee only, while there is a name', async () => {
  const lead = { ...clerk, ownOrganizationIds: ['o9'], alliancesLed: [{ id: 'a1', name: '同心圆联盟' }] }
  const { screen } = await open(volunteer({ name: '示**', nameMasked: true }), lead)
  expect(screen.queryByRole('link', { name: '个人信息' })).toBeNull()
  expect(screen.queryByText(/查看姓名全称/)).toBeNull()
})

it('says why nothing can be told once the name was taken away', async () => {
  server.use(
    http.get(api('/volunteers/v1/personal-data'), () => problem(409, { detail: '姓名和编号已抹去' })),
    http.get(api('/me'), () => HttpResponse.json(clerk)),
  )
  const { screen } = await renderPage('/volunteers/v1/personal-data')
  expect((await screen.findByRole('alert')).textContent).toContain('姓名和编号已抹去')
})
