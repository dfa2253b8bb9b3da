import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { clerk, purchase } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

it('says which purchases are refunds', async () => {
  const refund = purchase({ id: 'c2', product: '木耳', refundOf: 'c1', amountFen: -3450 })
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/consumption-records'), () => page([purchase(), refund])),
  )
  const { screen } = await renderPage('/consumption-records')
  const row = (await screen.findByRole('link', { name: '木耳' })).closest('tr')!
  expect(row.textContent).toContain('退款')
  expect(screen.getByRole('link', { name: '芳村茶叶' }).closest('tr')!.textContent).not.toContain('退款')
})

const filtered = '/consumption-records?status=APPROVED&from=2024-01-01&to=2024-07-31&organization=o1'

it('says what all pages come to where a figure counts just these, without what older sheets added to it', async () => {
  const asked: Record<string, string>[] = []
  server.use(
    http.get(api('/consumption-records'), () => page([purchase()], 200)),
    http.get(api('/figures'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      const figure = { metric: 'consumption_fen', unit: 'FEN', recordsUrl: '/api/v1/consumption-records' }
      return HttpResponse.json({ figures: [{ ...figure, value: 28134050, opening: 500000 }] })
    }),
  )
  const { screen, router } = await renderPage(filtered)
  expect(await screen.findByText('全部合计 276,340.50 元')).toBeTruthy()
  expect(screen.getByText('本页合计 1,234.50 元')).toBeTruthy()
  const known = { metrics: 'consumption_fen', from: '2024-01-01', to: '2024-07-31', organization: 'o1' }
  expect(asked).toEqual([known])

  await router.push(`${filtered}&payer=UNION`)
  await expect.poll(() => screen.queryByText(/^全部合计/)).toBeNull()
  await screen.findByText('共 200 条')
  expect(asked).toHaveLength(1)
})

it.each([
  ['not all are approved', '/consumption-records?from=2024-01-01&to=2024-07-31'],
  ['the period is open', '/consumption-records?status=APPROVED&from=2024-01-01'],
  ['no figure is given', filtered],
])('says only what this page comes to where %s', async (_, address) => {
  server.use(
    http.get(api('/consumption-records'), () => page([purchase()], 200)),
    http.get(api('/figures'), () => problem(400)),
  )
  const { screen } = await renderPage(address)
  expect(await screen.findByText('本页合计 1,234.50 元')).toBeTruthy()
  expect(screen.queryByText(/^全部合计/)).toBeNull()
})
