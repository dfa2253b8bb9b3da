import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { ProjectView } from '@/api'
import { today } from '@/components/words/days'
import { renderPage } from '@/testing/renderPage'
import { pairing, project } from '@/testing/pairings'
import { api, committee, page, problem, server } from '@/testing/server'

const clerk = { ...committee, roles: ['staff'], organizationId: 'u1', ownOrganizationIds: ['u1'] }
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })
const daysAgo = (days: number) => new Date(Date.parse(today()) - days * 24 * 3600 * 1000).toISOString().slice(0, 10)

beforeEach(() =>
  server.use(
    http.get(api('/programmes/p1'), () => HttpResponse.json({ id: 'p1', name: '2024年年度方案', pairingRules: [] })),
    http.get(api('/organizations/u1'), () => HttpResponse.json({ id: 'u1', shortName: '教育局' })),
  ),
)

async function open(one: ProjectView) {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api(`/projects/${one.id}`), () => HttpResponse.json(one)),
  )
  const { screen, router } = await renderPage(`/projects/${one.id}`)
  await screen.findByRole('heading', { name: one.name, level: 1 })
  return { screen, router }
}

it('asks for each column just what belongs there, within the filters of the address', async () => {
  const asked: Record<string, string>[] = []
  const late = project({ milestones: [{ name: '施工', dueOn: daysAgo(5) }], overdue: true, overdueMilestones: 1 })
  server.use(
    http.get(api('/projects'), ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams)
      asked.push(query)
      return query.overdue === 'true' ? page([late]) : page([])
    }),
  )
  const { screen } = await renderPage('/projects/board?kind=1%2B2&organization=u1')
  const column = await screen.findByRole('region', { name: '逾期 1 个' })
  expect(within(column).getByRole('link', { name: '四点半课堂' }).getAttribute('href')).toBe('/projects/r1')
  for (const words of ['教育局领办', '受助方：城南社区', '逾期 5 天'])
    expect(within(column).getByText(words)).toBeTruthy()
  expect(within(column).getByText(/下一节点：施工/)).toBeTruthy()
  expect(asked.map(({ status, overdue }) => [status, overdue])).toEqual([
    ['ACTIVE', 'false'],
    [undefined, 'true'],
    ['COMPLETED', undefined],
    ['STOPPED', undefined],
  ])
  expect(asked.every(({ kind, organization }) => kind === '1+2' && organization === 'u1')).toBe(true)
})

it('goes from the board to the list with the filters that both have', async () => {
  server.use(http.get(api('/projects'), () => page([])))
  const { screen } = await renderPage('/projects/board?organization=u1&overdue=true')
  const list = await screen.findByRole('link', { name: '列表' })
  expect(list.getAttribute('href')).toBe('/projects?organization=u1&overdue=true')
  expect(screen.queryByRole('region', { name: /进行中/ })).toBeNull()
})

it('ticks a milestone with the version it was read at, and the focus stays', async () => {
  const milestones = [
    { name: '摸底', dueOn: '2024-04-01', doneOn: '2024-03-28' },
    { name: '施工', dueOn: '2024-08-01' },
  ]
  const { screen } = await open(project({ milestones }))
  const sent: unknown[] = []
  server.use(
    http.patch(api('/projects/r1'), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return HttpResponse.json(project({ milestones }))
    }),
  )
  const button = screen.getByRole('button', { name: '“施工”办到了' })
  button.focus()
  await fireEvent.click(button)
  await expect.poll(() => sent).toEqual([{ milestones: [milestones[0], { ...milestones[1], doneOn: today() }] }, '"7"'])
  expect(document.activeElement).toBe(button)
})

it('completes with a result, its figure and the unit of it', async () => {
  const { screen } = await open(project())
  let sent: unknown
  server.use(
    http.post(api('/projects/r1/complete'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(project({ status: 'COMPLETED' }))
    }),
  )
  await fireEvent.click(screen.getByRole('button', { name: '完成项目' }))
  const summary = await screen.findByLabelText(/^成果 ?$/)
  await expect.poll(() => document.activeElement).toBe(summary)
  await type(screen.getByLabelText(/^成果数字/), '３６')
  await fireEvent.click(screen.getByRole('button', { name: '确认完成' }))
  expect(await screen.findByText('请填写“成果”')).toBeTruthy()
  expect(await screen.findByText('请填写“数字的单位”')).toBeTruthy()
  expect(sent).toBeUndefined()

  await type(summary, ' 开课 36 次 ')
  await type(screen.getByLabelText(/^数字的单位/), '次')
  await fireEvent.click(screen.getByRole('button', { name: '确认完成' }))
  await expect
    .poll(() => sent)
    .toEqual({
      completedOn: today(),
      result: { summary: '开课 36 次', value: 36, unit: '次' },
    })
})

it('keeps what was typed when completing is refused, with the objection beside its field', async () => {
  const { screen } = await open(project())
  server.use(
    http.post(api('/projects/r1/complete'), () =>
      problem(422, { errors: [{ field: 'completedOn', code: 'before-start', message: '早于起始日期' }] }),
    ),
  )
  await fireEvent.click(screen.getByRole('button', { name: '完成项目' }))
  const summary = await screen.findByLabelText<HTMLTextAreaElement>(/^成果 ?$/)
  await type(summary, '已办好')
  await fireEvent.click(screen.getByRole('button', { name: '确认完成' }))
  const objection = await screen.findByText('早于起始日期')
  expect(objection.closest('.el-form-item')?.textContent).toContain('完成日期')
  expect(summary.value).toBe('已办好')
})

it('offers nothing to who does not lead it, and nothing once it is over', async () => {
  const { screen } = await open(
    project({ leaderId: 'u2', supporterId: 'u2', milestones: [{ name: '施工', dueOn: '2024-08-01' }] }),
  )
  expect(screen.queryByRole('button', { name: /完成项目|办到了|终止/ })).toBeNull()
})

it('is entered under its pairing, led by the supporter, its milestones put in order by keyboard', async () => {
  let sent: unknown
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/pairings'), () => page([pairing({ status: 'ACTIVE' })])),
    http.get(api('/pairings/x1'), () => HttpResponse.json(pairing({ status: 'ACTIVE' }))),
    http.post(api('/projects'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(project(), { status: 201 })
    }),
    http.get(api('/projects/r1'), () => HttpResponse.json(project())),
  )
  const { screen, router } = await renderPage('/projects/new?pairing=x1')
  await type(await screen.findByLabelText(/项目名称/), '四点半课堂')
  await type(screen.getByLabelText(/受助方需求/), '放学后孩子没人看管')
  for (const [index, name] of ['验收', '摸底'].entries()) {
    await fireEvent.click(screen.getByRole('button', { name: '添加节点' }))
    await type(screen.getAllByLabelText('节点名称')[index]!, name)
  }
  await fireEvent.click(screen.getByRole('button', { name: '上移“摸底”' }))
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('下移“摸底”')
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => screen.queryAllByText('请填写“计划日期”').length).toBe(2)

  await fireEvent.click(screen.getByRole('button', { name: '移除“验收”' }))
  const due = screen.getByLabelText('计划日期')
  await fireEvent.input(due, { target: { value: '2024年4月1日' } })
  await fireEvent.change(due, { target: { value: '2024年4月1日' } })
  await fireEvent.keyDown(due, { key: 'Enter', code: 'Enter' })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/projects/r1')
  expect(sent).toEqual({
    pairingId: 'x1',
    leaderId: 'u1',
    name: '四点半课堂',
    need: '放学后孩子没人看管',
    partnerIds: [],
    milestones: [{ name: '摸底', dueOn: '2024-04-01' }],
    from: today(),
  })
})
