import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { i18n } from '@/locales'
import { renderPage } from '@/testing/renderPage'
import { coverage, pairing, rule } from '@/testing/pairings'
import { api, committee, page, problem, server } from '@/testing/server'

const city = coverage(
  [
    ['城南社区', ['教育局', '民政局']],
    ['城北社区', ['教育局']],
    ['东关社区', []],
  ],
  ['教育局', '民政局'],
  {
    gaps: [
      {
        rule: 'R-08',
        subjectType: 'ORGANIZATION',
        subjectId: '东关社区',
        name: '东关社区',
        message: '“1+2”已有 0 个帮扶方，方案要求 2 个',
      },
      { rule: 'R-09', subjectType: 'ORGANIZATION', subjectId: '教育局', name: '教育局', message: '已领办 0 个项目' },
    ],
  },
)
const programme = {
  id: 'p1',
  year: 2024,
  name: '2024年年度方案',
  status: 'PUBLISHED',
  number: 1,
  pairingRules: [rule()],
}
const HERE = '/pairings/coverage?programme=p1&kind=1%2B2'

let asked: URLSearchParams
beforeEach(() =>
  server.use(
    http.get(api('/programmes'), () => page([programme])),
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme)),
    http.get(api('/pairings/coverage'), ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json(city)
    }),
    // What a cell leads to is another page's.
    http.get(api('/pairings/:id'), () => new Promise(() => {})),
    http.get(api('/organizations/:id'), () => new Promise(() => {})),
    http.get(api('/dictionaries'), () =>
      HttpResponse.json([
        { name: 'OrganizationKind', entries: [{ code: 'COMMUNITY', chinese: '社区', english: 'community' }] },
      ]),
    ),
  ),
)

afterEach(() => {
  i18n.global.locale.value = 'zh-CN'
})

const grid = (screen: Awaited<ReturnType<typeof renderPage>>['screen']) =>
  screen.findByRole('grid', { name: '1+2覆盖矩阵' })
const query = (link: HTMLElement) => new URL(link.getAttribute('href')!, 'http://localhost').searchParams
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
const cell = (table: HTMLElement, row: number, column: number) =>
  within(within(table).getAllByRole('row')[row]!).getAllByRole('gridcell')[column]!

it('puts programme and kind into the address, and says how it stands in a sentence', async () => {
  const { screen, router } = await renderPage('/pairings/coverage')
  expect(
    await screen.findByText('截至2024年7月31日结对 3 对：3 个社区中 1 个已覆盖，1 个缺 1 家，1 个缺 2 家。'),
  ).toBeTruthy()
  expect(router.currentRoute.value.query).toEqual({ programme: 'p1', kind: '1+2' })
  expect(Object.fromEntries(asked)).toEqual({ programme: 'p1', kind: '1+2' })
  expect(screen.getByText(/由单位帮扶社区；每个受助方要有 2 个帮扶方，每个帮扶方要有至少 1 个受助方/)).toBeTruthy()
})

it('counts by region, and each opens its own', async () => {
  const { screen, router } = await renderPage(`${HERE}&view=regions&gaps=true&beneficiary=西&supporter=没有`)
  const table = await screen.findByRole('table', { name: '各地1+2覆盖情况' })
  const [, first] = within(table).getAllByRole('row')
  expect(
    within(first!)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.trim())
      .slice(-3),
  ).toEqual([...['3', '1', '2']])
  await fireEvent.click(within(first!).getByRole('link', { name: '没有填写上级' }))
  await expect
    .poll(() => router.currentRoute.value.query)
    .toEqual({ programme: 'p1', kind: '1+2', view: 'beneficiaries', region: '-' })
  expect(await screen.findByRole('link', { name: '东关社区' })).toBeTruthy()
  expect(screen.getByText('已选条件：所属地区：没有填写上级').className).toBe('on-paper')
  await fireEvent.click(screen.getByRole('button', { name: '去掉条件“所属地区：没有填写上级”' }))
  await expect.poll(() => router.currentRoute.value.query.region).toBeUndefined()
})

it('lets a region be taken away that this kind of pairing knows nothing of', async () => {
  const { screen, router } = await renderPage(`${HERE}&view=beneficiaries&region=elsewhere`)
  await fireEvent.click(await screen.findByRole('button', { name: /去掉条件.*地区/ }))
  await expect.poll(() => router.currentRoute.value.query.region).toBeUndefined()
  expect(await screen.findByRole('link', { name: '东关社区' })).toBeTruthy()
})

it('says the same in English', async () => {
  i18n.global.locale.value = 'en'
  const { screen } = await renderPage(HERE)
  expect(
    await screen.findByText('Pairings on 31 July 2024: 3. 1 of 3 covered (community), 1 short by 1, 1 short by 2.'),
  ).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/[，；（）]/)
})

it('opens a pairing from its cell, by arrow keys and Enter', async () => {
  const { screen, router } = await renderPage(HERE)
  const table = await grid(screen)
  const first = cell(table, 1, 0)
  await expect.poll(() => first.getAttribute('tabindex')).toBe('0')
  first.focus()
  await press('ArrowDown')
  expect(document.activeElement).toBe(cell(table, 2, 0))
  expect(await screen.findByText('教育局—城北社区：已结对')).toBeTruthy()
  await press('ArrowRight')
  await press('ArrowRight')
  expect(document.activeElement).toBe(cell(table, 2, 1))
  await press('ArrowLeft')
  await press('Enter')
  await expect.poll(() => router.currentRoute.value.path).toBe('/pairings/教育局-城北社区')
})

it('proposes from an empty cell with both sides filled in', async () => {
  const { screen, router } = await renderPage(HERE)
  cell(await grid(screen), 2, 1).focus()
  expect(await screen.findByText('民政局—城北社区：没有结对，点击或按回车提出结对')).toBeTruthy()
  await press('Enter')
  await expect.poll(() => router.currentRoute.value.path).toBe('/pairings/new')
  expect(router.currentRoute.value.query).toEqual({
    programme: 'p1',
    kind: '1+2',
    from: '2024-07-31',
    beneficiary: '城北社区',
    supporter: '民政局',
    supporterType: 'ORGANIZATION',
  })
})

it('lets an auditor look only', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['auditor'] })))
  const { screen, router } = await renderPage(HERE)
  cell(await grid(screen), 2, 1).focus()
  expect(await screen.findByText('民政局—城北社区：没有结对')).toBeTruthy()
  await press('Enter')
  expect(router.currentRoute.value.path).toBe('/pairings/coverage')
})

it('marks what is short in words, shows what waits, and leaves only gaps when asked', async () => {
  const waiting = pairing({ id: 'n1', supporterId: '民政局', supporterName: '民政局', beneficiaryId: '东关社区' })
  server.use(http.get(api('/pairings'), () => page([waiting])))
  const { screen, router } = await renderPage(HERE)
  const table = await grid(screen)
  const row = within(table).getByRole('row', { name: /东关社区/ })
  expect(within(row).getByText('缺 2 个')).toBeTruthy()
  expect(await within(row).findByRole('link', { name: '民政局与东关社区结对，待确认' })).toBeTruthy()

  await fireEvent.click(screen.getByLabelText('只看缺口'))
  await expect.poll(() => within(table).queryByRole('row', { name: /城南社区/ })).toBeNull()
  expect(router.currentRoute.value.query.gaps).toBe('true')
})

it('tells gaps in sentences and leads to where they are mended', async () => {
  const { screen } = await renderPage(`${HERE}&view=gaps`)
  const gaps = await screen.findByRole('region', { name: /受助方缺帮扶方/ })
  expect(gaps.textContent).toContain('东关社区：“1+2”已有 0 个帮扶方，方案要求 2 个。')
  expect(query(within(gaps).getByRole('link', { name: '提出结对：东关社区' })).get('beneficiary')).toBe('东关社区')
  expect(query(screen.getByRole('link', { name: '查看项目：教育局' })).get('organization')).toBe('教育局')
})

it('offers the same as a workbook', async () => {
  const { screen } = await renderPage(`${HERE}&asOf=2024-07-31`)
  const link = await screen.findByRole('link', { name: '导出 Excel' })
  expect(link.getAttribute('href')).toBe(
    '/api/v1/pairings/coverage/download?programme=p1&kind=1%2B2&asOf=2024-07-31&format=xlsx',
  )
})

it('says so when the programme has no kind of pairing', async () => {
  server.use(http.get(api('/programmes/p1'), () => HttpResponse.json({ ...programme, pairingRules: [] })))
  const { screen } = await renderPage('/pairings/coverage?programme=p1')
  expect(await screen.findByText('这个年度方案没有规定结对种类')).toBeTruthy()
})

it('can be asked again when it failed', async () => {
  server.use(http.get(api('/pairings/coverage'), () => problem(503, { title: '暂时不可用' }), { once: true }))
  const { screen } = await renderPage(HERE)
  await fireEvent.click(await screen.findByRole('button', { name: '重试' }))
  expect(await grid(screen)).toBeTruthy()
})
