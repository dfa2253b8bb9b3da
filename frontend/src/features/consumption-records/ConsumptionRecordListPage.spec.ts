import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { clerk, purchase } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

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
