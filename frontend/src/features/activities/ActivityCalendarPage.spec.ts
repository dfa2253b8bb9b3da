import { fireEvent } from '@testing-library/dom'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { summary } from '@/testing/activities'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

it('shows the month of the address, plans told apart, what was cancelled left out', async () => {
  const asked: URLSearchParams[] = []
  server.use(
    http.get(api('/activities'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return page([
        summary({ id: 'a1', title: '已办' }),
        summary({ id: 'a2', title: '要办', stage: 'PLANNED' }),
        summary({ id: 'a3', title: '不办了', status: 'CANCELLED' }),
      ])
    }),
  )
  const { screen, router } = await renderPage('/activities/calendar?month=2024-09')
  expect((await screen.findByRole('link', { name: '09:00 已办' })).getAttribute('href')).toBe('/activities/a1')
  expect(screen.getByRole('link', { name: /09:00 要办\s*（计划）/ })).toBeTruthy()
  expect(screen.queryByText(/不办了/)).toBeNull()
  expect([asked[0]!.get('from'), asked[0]!.get('to')]).toEqual(['2024-08-26', '2024-10-06'])

  await fireEvent.click(screen.getByRole('button', { name: '下一月，2024年10月' }))
  await expect.poll(() => router.currentRoute.value.query.month).toBe('2024-10')
})

it('goes from day to day with the arrow keys', async () => {
  const { screen } = await renderPage('/activities/calendar?month=2024-09')
  const first = await screen.findByRole('link', { name: '在2024年9月1日安排活动' })
  expect(first.getAttribute('href')).toBe('/activities/new?day=2024-09-01')
  first.focus()
  await fireEvent.keyDown(first, { key: 'ArrowDown' })
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('在2024年9月8日安排活动')
})
