import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { activity } from '@/testing/activities'
import { renderPage } from '@/testing/renderPage'
import { api, server } from '@/testing/server'

const sent: unknown[] = []

beforeEach(() => {
  sent.length = 0
  server.use(
    http.get(api('/activities/a1'), () => HttpResponse.json(activity())),
    http.patch(api('/activities/a1'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(activity())
    }),
  )
})

async function open() {
  const { screen } = await renderPage('/activities/a1/edit')
  const start = await screen.findByLabelText<HTMLInputElement>(/^开始时间/)
  const save = () => fireEvent.click(screen.getByRole('button', { name: /^先保存|^保存计划/ }))
  return { screen, start, save }
}

async function type(field: HTMLInputElement, value: string) {
  await fireEvent.input(field, { target: { value } })
  await fireEvent.change(field)
}

it('takes a day and time as it is typed', async () => {
  const { start, save } = await open()
  expect(start.value).toBe('2024年9月5日 09:00')
  await type(start, '20240906 1430')
  expect(start.value).toBe('2024年9月6日 14:30')
  await save()
  await expect.poll(() => sent).toEqual([{ startsAt: '2024-09-06T06:30:00Z', endsAt: '2024-09-06T08:30:00Z' }])
})

it('makes no other time of what is none, says so and saves nothing', async () => {
  const { screen, start, save } = await open()
  await type(start, '12-19 14:30')
  expect(start.value).toBe('')
  expect(screen.getByText(/“12-19 14:30”不是完整的日期和时间，请写成/)).toBeTruthy()
  await save()
  await expect.poll(() => screen.queryAllByText('请填写“开始时间”').length).toBeGreaterThan(0)
  expect(sent).toEqual([])
})

it('keeps how long it lasts when the start could not be read at first', async () => {
  const { screen, start } = await open()
  const end = screen.getByLabelText<HTMLInputElement>(/^结束时间/)
  await type(end, '2024-09-05 12:00')
  await type(start, '9:30')
  await type(start, '2024-09-05 9:30')
  expect(end.value).toBe('2024年9月5日 12:30')
})
