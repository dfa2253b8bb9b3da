import { fireEvent } from '@testing-library/dom'
import { delay, http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { today } from '@/components/words/days'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

const organization = {
  ...{ id: 'o1', etag: '4', name: '市文化和旅游局', shortName: '市文旅局', kind: 'GOVERNMENT_DEPARTMENT' },
  ...{ sortOrder: 1, activeFrom: '2010-01-01' },
}
const successor = { ...organization, id: 'o2', name: '市融媒体中心', shortName: '市融媒体中心' }
const closed = { ...organization, activeTo: '2023-06-30', successorId: 'o2' }

const show = (known: object) =>
  server.use(
    http.get(api('/organizations/o1'), () => HttpResponse.json(known)),
    http.get(api('/organizations/o2'), () => HttpResponse.json(successor)),
  )

it('shows former names, the end and who carries on, and offers no further steps', async () => {
  show({ ...closed, formerNames: [{ name: '市文化局', shortName: '市文化局', to: '2018-12-31' }] })
  const { screen } = await renderPage('/organizations/o1')
  expect(await screen.findByText('市文化局，用到2018年12月31日')).toBeTruthy()
  expect(screen.getByText(/本单位已于2023年6月30日撤销/)).toBeTruthy()
  expect((await screen.findByRole('link', { name: '并入市融媒体中心' })).getAttribute('href')).toBe('/organizations/o2')
  expect(screen.queryByRole('button', { name: '更名' })).toBeNull()
})

it('says before closing what ends and what stays, and keeps the day when the server refuses', async () => {
  show(organization)
  const sent: unknown[] = []
  server.use(
    http.post(api('/organizations/o1/close'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      const errors = [{ field: 'lastDay', code: 'before-start', message: '早于设立日期' }]
      return problem(422, { title: '填写的内容有误', errors })
    }),
  )
  const { screen } = await renderPage('/organizations/o1')
  await fireEvent.click(await screen.findByRole('button', { name: '撤销' }))
  expect(screen.getByText(/任职和结对随之结束.*已有记录原样保留，以前的数字不变/)).toBeTruthy()
  const day = screen.getByLabelText<HTMLInputElement>(/^最后一天/)
  await fireEvent.input(day, { target: { value: '2009年6月30日' } })
  await fireEvent.change(day)
  await fireEvent.click(screen.getByRole('button', { name: '确认撤销' }))
  expect((await screen.findByText('早于设立日期')).closest('.el-form-item')?.contains(day)).toBe(true)
  expect(day.value).toBe('2009年6月30日')
  expect(sent).toEqual([['"4"', { lastDay: '2009-06-30' }]])
})

it('lists those of today, and closed ones greyed with their end when asked for', async () => {
  const asked: Record<string, string>[] = []
  server.use(
    http.get(api('/organizations'), ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams)
      asked.push(query)
      return page(query.on ? [successor] : [successor, closed])
    }),
    http.get(api('/organizations/o2'), () => HttpResponse.json(successor)),
  )
  const { screen } = await renderPage('/organizations')
  await screen.findByRole('table', { name: '单位列表' })
  expect(asked.find(({ withTotal }) => withTotal)).toMatchObject({ on: today() })
  expect(screen.queryByText(/撤销$/)).toBeNull()

  await fireEvent.click(screen.getByRole('link', { name: '含已撤销的单位' }))
  expect(await screen.findByText(/2023年6月30日撤销/)).toBeTruthy()
  expect(asked.some((query) => query.withTotal && !query.on && !query.withClosed)).toBe(true)
})

it('shows what the unit did, month by month, and marks what came from old sheets', async () => {
  show(organization)
  const asked: Record<string, string>[] = []
  const figure = {
    ...{
      metric: 'consumption_fen',
      unit: 'FEN',
      value: 28134050,
      recordsUrl: '/api/v1/consumption-records?from=2024-07-01',
    },
    ...{ opening: 500000, openingUrl: '/api/v1/opening-entries?organization=o1' },
  }
  server.use(
    http.get(api('/programmes'), () => page([{ id: 'p2', year: 2023, name: '2023年度方案' }])),
    http.get(api('/figures/latest-period'), () =>
      HttpResponse.json({ programmeId: 'p1', programmeName: '2024', from: '2024-01-01', to: '2024-07-31' }),
    ),
    http.get(api('/figures'), ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams)
      asked.push(query)
      const group = query.groupBy ? { group: '2024-07', groupName: '2024年7月' } : {}
      return HttpResponse.json({ countedAt: '2024-08-01T01:00:00Z', figures: [{ ...figure, ...group }] })
    }),
  )
  const { screen } = await renderPage('/organizations/o1')
  const table = await screen.findByRole('table', { name: /2024年各月数据/ })
  expect(screen.getByText('截至 2024年8月1日 09:00 统计')).toBeTruthy()
  const cell = table.querySelector('tbody a')
  expect(cell?.textContent).toBe('281,340.50 元')
  expect(cell?.getAttribute('href')).toBe('/consumption-records?from=2024-07-01')
  const [mark] = screen.getAllByRole('link', { name: '含汇总补录 5,000.00 元' })
  expect(mark?.getAttribute('href')).toBe('/opening-entries?organization=o1')
  expect(asked).toContainEqual(
    expect.objectContaining({ organization: 'o1', groupBy: 'month', from: '2024-01-01', to: '2024-12-31' }),
  )

  server.use(http.get(api('/figures'), () => delay('infinite')))
  await fireEvent.click(screen.getByRole('button', { name: '2023年' }))
  expect(await screen.findByRole('heading', { name: /2023年/ })).toBeTruthy()
  expect(screen.queryByText('281,340.50 元')).toBeNull()
  expect(screen.queryByRole('button', { name: '2022年' })).toBeNull()
})
