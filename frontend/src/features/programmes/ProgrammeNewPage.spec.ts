import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'
import { requirement, rules } from './rules.fixture'

const preset = {
  code: 'four-ones',
  name: '1+N+M 联盟与“四个一”',
  description: '每个联盟由 1 家单位任片长。',
  activityKinds: [{ code: 'JOINT_THEME_DAY', name: '联合主题党日', category: 'OTHER', minUnits: 2, sortOrder: 1 }],
  ...rules({ requirements: [requirement()] }),
}

beforeEach(() =>
  server.use(
    http.get(api('/programme-presets'), () => HttpResponse.json([preset])),
    http.get(api('/programmes/p1'), () => new Promise(() => {})),
    http.get(api('/programmes/p1/versions'), () => new Promise(() => {})),
  ),
)

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

it('tells of each preset what it asks for', async () => {
  const { screen } = await renderPage('/programmes/new')
  const card = await screen.findByRole('radio', { name: '1+N+M 联盟与“四个一”' })
  expect(card.closest('.card')?.textContent).toContain('每个联盟由 1 家单位任片长。')
  expect(screen.getByText('组织一次联合主题党日', { selector: 'dd' })).toBeTruthy()
  // A kind that does not exist yet has its name already.
  expect(screen.getByText('每个联盟全年至少组织 1 次“联合主题党日”。')).toBeTruthy()
})

it('starts from the preset, for the year and under the name', async () => {
  let body: unknown
  server.use(
    http.post(api('/programme-presets/four-ones/adopt'), async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ id: 'p1' }, { status: 201 })
    }),
  )
  const { screen, router } = await renderPage('/programmes/new')
  await type(await screen.findByLabelText(/年度/), '2091')
  expect(screen.getByLabelText<HTMLInputElement>(/名称/).value).toBe('2091年度方案')
  await type(screen.getByLabelText(/名称/), '机关共建')
  await type(screen.getByLabelText(/年度/), '2092')
  await fireEvent.click(screen.getByRole('button', { name: '建立草稿' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/programmes/p1')
  expect(body).toEqual({ year: 2092, name: '机关共建' })
})

it('starts from nothing', async () => {
  let body: unknown
  server.use(
    http.post(api('/programmes'), async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ id: 'p1' }, { status: 201 })
    }),
  )
  const { screen, router } = await renderPage('/programmes/new')
  await fireEvent.click(await screen.findByRole('radio', { name: '空白方案' }))
  await type(screen.getByLabelText(/年度/), '2091')
  await fireEvent.click(screen.getByRole('button', { name: '建立草稿' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/programmes/p1')
  expect(body).toEqual({ year: 2091, name: '2091年度方案' })
})

it('keeps what was typed when it is refused', async () => {
  server.use(
    http.post(api('/programme-presets/four-ones/adopt'), () => problem(409, { detail: '名称或代码已被使用。' })),
  )
  const { screen } = await renderPage('/programmes/new')
  await type(await screen.findByLabelText(/名称/), '重名方案')
  await fireEvent.click(screen.getByRole('button', { name: '建立草稿' }))
  expect((await screen.findByRole('alert')).textContent).toContain('名称或代码已被使用。')
  expect(screen.getByLabelText<HTMLInputElement>(/名称/).value).toBe('重名方案')
})

it('lets one start from nothing when the presets cannot be read', async () => {
  server.use(http.get(api('/programme-presets'), () => problem(500)))
  const { screen } = await renderPage('/programmes/new')
  expect(await screen.findByText('模板没有读取成功，仍可新建空白方案。')).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '空白方案' }).checked).toBe(true)
})
