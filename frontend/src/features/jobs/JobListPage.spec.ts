import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { job } from '@/features/exchange/exchange.fixture'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

it('tells how far one’s long work is, leads to it and can stop it', async () => {
  let stopped = ''
  server.use(
    http.get(api('/jobs'), () =>
      page([
        stopped ? job({ status: 'CANCELLED', endedAt: '2024-08-01T02:10:00Z' }) : job(),
        job({
          id: 'j2',
          type: 'verify-audit',
          status: 'FAILED',
          subjectUrl: '/api/v1/audit-verifications/c1',
          endedAt: '2024-08-01T02:10:00Z',
          problem: { type: '', title: '没有权限', status: 403, detail: '您的角色有变动', instance: '', traceId: 't' },
        }),
      ]),
    ),
    http.post(api('/jobs/:id/cancel'), ({ params }) => {
      stopped = String(params.id)
      return HttpResponse.json(job({ status: 'CANCELLED' }))
    }),
  )
  const { screen } = await renderPage('/jobs')
  const link = await screen.findByRole('link', { name: '检查导入的表格' })
  expect(link.getAttribute('href')).toBe('/imports/i1')
  expect(screen.getAllByText('1,200 / 3,000')).toHaveLength(2)
  expect(screen.getByRole('link', { name: '核验审计链' }).getAttribute('href')).toBe('/audit-entries/verifications/c1')
  expect(screen.getByText('您的角色有变动')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '取消“检查导入的表格”' }))
  await expect.poll(() => stopped).toBe('j1')
  await expect.poll(() => screen.queryByRole('button', { name: /取消/ })).toBeNull()
})
