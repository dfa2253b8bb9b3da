import { fireEvent, within } from '@testing-library/dom'
import { flushPromises } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'
import { ACTIVITY_NAMES, requirement, rules } from './rules.fixture'

const draft = rules({
  requirements: [
    requirement({ code: 'A', name: '联合主题党日' }),
    requirement({ code: 'B', name: '品牌大比武', role: 'PARTICIPATE', activityKinds: ['BRAND_CONTEST'] }),
  ],
})
const programme = { id: 'p1', etag: '3', year: 2090, name: '远年方案', status: 'DRAFT', number: 1, ...draft }
const kinds = Object.entries(ACTIVITY_NAMES).map(([code, name], index) => {
  return { id: code, etag: '1', code, name, category: 'OTHER', minUnits: 1, sortOrder: index }
})

interface Sent {
  body: Record<string, unknown>
  version: string | null
}
let sent: Sent[]

beforeEach(() => {
  sent = []
  server.use(
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme)),
    http.get(api('/programmes/p1/versions'), () => HttpResponse.json([{ number: 1, status: 'DRAFT', ...draft }])),
    http.get(api('/activity-kinds'), () => page(kinds)),
    http.patch(api('/programmes/p1'), async ({ request }) => {
      sent.push({ body: (await request.json()) as Sent['body'], version: request.headers.get('If-Match') })
      return HttpResponse.json(programme)
    }),
  )
})

async function open() {
  const { screen, router } = await renderPage('/programmes/p1/edit')
  await screen.findByRole('group', { name: '第 1 条：联合主题党日' })
  const press = async (name: string) => {
    await fireEvent.click(screen.getByRole('button', { name }))
    await flushPromises()
  }
  const items = () => screen.getAllByLabelText<HTMLInputElement>(/任务名称/).map((field) => field.value)
  return { screen, router, press, items }
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

it('moves a row, and the focus with it', async () => {
  const { screen, press, items } = await open()
  await press('下移“联合主题党日”')
  expect(items()).toEqual(['品牌大比武', '联合主题党日'])
  expect(screen.getByText('“联合主题党日”已移到第 2 条。')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '上移“联合主题党日”' }))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '下移“联合主题党日”' }).disabled).toBe(true)
})

it('takes a row away, and gives it back', async () => {
  const { press, items } = await open()
  await press('移除“联合主题党日”')
  expect(items()).toEqual(['品牌大比武'])
  await press('撤销移除')
  expect(items()).toEqual(['联合主题党日', '品牌大比武'])
})

it('adds a row, starts in its first field, and asks for what it needs', async () => {
  const { screen, press } = await open()
  await press('添加一项任务')
  const row = within(screen.getByRole('group', { name: '第 3 条' }))
  expect(document.activeElement).toBe(row.getByLabelText(/任务名称/))
  await press('保存')
  expect(await row.findByText('请填写“任务名称”')).toBeTruthy()
  expect(await row.findByText('请填写“活动类型（任一即可）”')).toBeTruthy()
  expect(sent).toEqual([])
})

it('reads the rule back while it is typed', async () => {
  const { screen } = await open()
  const row = within(screen.getByRole('group', { name: '第 1 条：联合主题党日' }))
  expect(row.getByText(/每个联盟全年至少组织 1 次“联合主题党日”。/)).toBeTruthy()
  await type(row.getByLabelText(/全年至少几次/), '4')
  expect(row.getByText(/每个联盟全年至少组织 4 次/)).toBeTruthy()
})

it('saves with one change, of what was changed only, at the version that was read', async () => {
  const { screen, router, press } = await open()
  await press('上移“品牌大比武”')
  await type(screen.getByLabelText('副片长家数，至多'), '')
  await press('保存')
  await expect.poll(() => router.currentRoute.value.path, { timeout: 5_000 }).toBe('/programmes/p1')
  expect(sent).toEqual([
    {
      body: {
        requirements: [draft.requirements[1], draft.requirements[0]],
        allianceRules: { deputies: { max: null } },
      },
      version: '"3"',
    },
  ])
})

it('puts the objection of the server beside the field of its row, wherever the row went', async () => {
  const { screen, press } = await open()
  const errors = [
    { field: 'requirements[1].activityKinds', code: 'unknown-reference', message: '没有这一项' },
    { field: 'allianceRules.deputies.max', code: 'below-minimum', message: '不能小于下限' },
  ]
  server.use(http.patch(api('/programmes/p1'), () => problem(422, { title: '填写的内容有误', errors })))
  await press('保存')
  await screen.findByText('没有这一项')
  await press('上移“品牌大比武”')
  const row = within(screen.getByRole('group', { name: '第 1 条：品牌大比武' }))
  const objection = row.getByText('没有这一项')
  expect(objection.closest('.el-form-item')?.contains(row.getByLabelText(/活动类型/))).toBe(true)
  const range = screen.getByText('不能小于下限').closest('.el-form-item')
  expect(range?.contains(screen.getByLabelText('副片长家数，至多'))).toBe(true)
})

it('keeps what was typed when somebody else was faster, and saves it on the latest version', async () => {
  const { screen, router, press, items } = await open()
  await type(screen.getAllByLabelText(/任务名称/)[0]!, '我改的名称')
  server.use(
    http.patch(api('/programmes/p1'), () => problem(412, { title: '内容已被他人修改' }), { once: true }),
    http.get(api('/programmes/p1'), () => HttpResponse.json({ ...programme, etag: '4' })),
  )
  await press('保存')
  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
  expect(items()[0]).toBe('我改的名称')
  await press('读取最新内容')
  expect(await screen.findByText(/已读取最新内容，您填写的还在/)).toBeTruthy()
  expect(items()[0]).toBe('我改的名称')
  await press('保存')
  await expect.poll(() => router.currentRoute.value.path, { timeout: 5_000 }).toBe('/programmes/p1')
  expect(sent.map(({ version }) => version)).toEqual(['"4"'])
})

it('opens nothing to change where no version is being prepared', async () => {
  server.use(http.get(api('/programmes/p1/versions'), () => HttpResponse.json([{ status: 'PUBLISHED', ...draft }])))
  const { screen } = await renderPage('/programmes/p1/edit')
  expect(await screen.findByText('没有起草中的版本')).toBeTruthy()
})
