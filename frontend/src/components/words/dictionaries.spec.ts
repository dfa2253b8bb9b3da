import { fireEvent } from '@testing-library/dom'
import { delay, http } from 'msw'
import { expect, it } from 'vitest'
import { volunteerRecord } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

it('shows no code where a label is missing, says why, and reads it again', async () => {
  server.use(
    http.get(api('/volunteer-records'), () => page([volunteerRecord({ status: 'DRAFT' })])),
    http.get(api('/dictionaries'), () => problem(500), { once: true }),
  )
  const { screen } = await renderPage('/volunteer-records')
  await screen.findByRole('table')
  expect((await screen.findByRole('alert')).textContent).toContain('名称没有读取成功')
  expect(screen.queryByText('DRAFT')).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '重试' }))
  const table = screen.getByRole('table')
  await expect.poll(() => table.textContent).toContain('草稿')
  expect(screen.queryByRole('alert')).toBeNull()
})

it('shows no id while the name of what is filtered by is on its way', async () => {
  server.use(http.get(api('/programmes/:id'), () => delay('infinite')))
  const { screen } = await renderPage('/volunteer-records?programme=0190b8f0-0000-7000-8000-000000000001')
  expect(await screen.findByRole('button', { name: /去掉条件“.*：…”/ })).toBeTruthy()
  expect(screen.queryByText(/0190b8f0/)).toBeNull()
})
