import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, server } from '@/testing/server'
import { requirement, rules } from './rules.fixture'

const inForce = rules({ requirements: [requirement({ minimum: 1 })] })
const coming = rules({ requirements: [requirement({ minimum: 3 })] })
const published = { id: 'p1', etag: '5', year: 2090, name: '远年方案', status: 'PUBLISHED', number: 1, ...inForce }
const version1 = { number: 1, status: 'PUBLISHED', ...inForce }
const version2 = { number: 2, status: 'DRAFT', note: '年中加码', ...coming }

const shown = (programme: object, versions: object[]) =>
  server.use(
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme)),
    http.get(api('/programmes/p1/versions'), () => HttpResponse.json(versions)),
  )

beforeEach(() => shown(published, [version1]))

it('begins a new version only with a note (R-20)', async () => {
  let body: unknown
  server.use(
    http.post(api('/programmes/p1/new-version'), async ({ request }) => {
      body = await request.json()
      shown({ ...published, draftNumber: 2 }, [version2, version1])
      return HttpResponse.json({ ...published, draftNumber: 2 })
    }),
  )
  const { screen } = await renderPage('/programmes/p1')
  await fireEvent.click(await screen.findByRole('button', { name: '起草新版本' }))
  await fireEvent.click(screen.getByRole('button', { name: '开始起草' }))
  expect(body).toBeUndefined()
  await fireEvent.input(screen.getByLabelText(/为什么要改/), { target: { value: '年中加码' } })
  await fireEvent.click(screen.getByRole('button', { name: '开始起草' }))

  const both = within(await screen.findByRole('region', { name: '第 1 版与第 2 版草稿对照' }))
  expect(body).toEqual({ note: '年中加码' })
  const row = both.getByText('有改动').closest('li')!
  expect(row.textContent).toContain('第 1 版（现行）')
  expect(row.textContent).toMatch(/至少组织 1 次.*至少组织 3 次/)
})

it('says that publishing is final before it publishes', async () => {
  const draft = { ...published, status: 'DRAFT' }
  let version: string | null = null
  server.use(
    http.post(api('/programmes/p1/publish'), ({ request }) => {
      version = request.headers.get('If-Match')
      return HttpResponse.json(published)
    }),
  )
  shown(draft, [{ ...version1, status: 'DRAFT' }])
  const { screen } = await renderPage('/programmes/p1')
  await fireEvent.click(await screen.findByRole('button', { name: '发布' }))
  expect(screen.getByText('发布后不能再改，只能出新版本。')).toBeTruthy()
  expect(version).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '确认发布' }))
  await expect.poll(() => version).toBe('"5"')
})

it('is only read by staff, who find it where it is named', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['staff'] })))
  const { screen } = await renderPage('/programmes/p1')
  expect(await screen.findByText('每个联盟全年至少组织 1 次“JOINT_THEME_DAY”。')).toBeTruthy()
  for (const name of ['起草新版本', '发布']) expect(screen.queryByRole('button', { name })).toBeNull()
  for (const name of ['例外清单', '年度方案']) expect(screen.queryByRole('link', { name })).toBeNull()
})

it('lists exceptions of a day with links to what deviates', async () => {
  const asked: string[] = []
  server.use(
    http.get(api('/programmes/p1/exceptions'), ({ request }) => {
      asked.push(new URL(request.url).search)
      const deviates = { rule: 'R-02', subjectType: 'ALLIANCE', subjectId: 'a1', subjectName: '文化园联盟' }
      return HttpResponse.json([{ ...deviates, message: '没有副片长', reason: '驻地单位不足', enteredByName: '甲' }])
    }),
  )
  const { screen } = await renderPage('/programmes/p1/exceptions?on=2090-06-30')
  const table = await screen.findByRole('table', { name: '远年方案例外清单' })
  expect(asked).toEqual(['?on=2090-06-30'])
  expect(within(table).getByRole('link', { name: '文化园联盟' }).getAttribute('href')).toBe('/alliances/a1')
  expect(table.textContent).toContain('副片长（R-02）')
  expect(table.textContent).toContain('驻地单位不足')
})

it('is offered for choosing once it is published', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(api('/programmes'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('status'))
      return page([published])
    }),
  )
  const { screen } = await renderPage('/alliances')
  await screen.findByLabelText('年度方案')
  await expect.poll(() => asked).toEqual(['PUBLISHED'])
})
