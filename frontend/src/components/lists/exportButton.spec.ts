import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, server } from '@/testing/server'

it('exports what the filters leave, all pages of it, in either format', async () => {
  const { screen } = await renderPage('/volunteer-records?status=DRAFT&from=2024-01-01&page=3&limit=50&sort=-minutes')
  const button = screen.getByRole('button', { name: '导出' })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  await fireEvent.keyDown(button, { key: 'ArrowDown' })
  expect(button.getAttribute('aria-expanded')).toBe('true')
  const link = screen.getByRole('link', { name: '导出为 Excel 表格（.xlsx）' })
  await expect.poll(() => document.activeElement).toBe(link)
  expect(link.getAttribute('href')).toBe('/api/v1/exports/volunteer-records?status=DRAFT&from=2024-01-01&format=xlsx')

  await fireEvent.keyDown(link, { key: 'ArrowDown' })
  const other = screen.getByRole('link', { name: '导出为文本表格（.csv）' })
  expect(document.activeElement).toBe(other)
  expect(other.getAttribute('href')).toContain('format=csv')
  await fireEvent.keyDown(other, { key: 'Escape' })
  await expect.poll(() => document.activeElement).toBe(button)
  expect(button.getAttribute('aria-expanded')).toBe('false')
})

it('offers an import where one may record', async () => {
  const { screen } = await renderPage('/consumption-records')
  expect(screen.getByRole('link', { name: '从表格导入' }).getAttribute('href')).toBe(
    '/imports?kind=CONSUMPTION_RECORDS',
  )
  expect(screen.getByRole('link', { name: '导入' })).toBeTruthy()
})

it.each([
  ['/activities', 'kind=JOINT_THEME_DAY&from=2024-01-01'],
  ['/volunteers', 'retired=false'],
  ['/pairings', 'status=ACTIVE&asOf=2024-07-31'],
  ['/projects', 'overdue=true'],
  ['/opening-entries', 'metric=volunteer_minutes'],
])('exports the list under %s as it is filtered, and offers no import of it', async (path, filters) => {
  const { screen } = await renderPage(`${path}?${filters}&page=2`)
  await fireEvent.click(screen.getByRole('button', { name: '导出' }))
  expect(screen.getByRole('link', { name: '导出为 Excel 表格（.xlsx）' }).getAttribute('href')).toBe(
    `/api/v1/exports${path}?${filters}&format=xlsx`,
  )
  expect(screen.queryByRole('link', { name: '从表格导入' })).toBeNull()
})

it('offers only the export to an auditor', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...committee, roles: ['auditor'] })))
  const { screen } = await renderPage('/consumption-records')
  expect(screen.getByRole('button', { name: '导出' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /导入/ })).toBeNull()
})
