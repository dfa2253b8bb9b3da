import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/locales'
import { purchase } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, server } from '@/testing/server'

afterEach(() => {
  i18n.global.locale.value = 'zh-CN'
})

async function dayField(label = /服务日期/) {
  const { screen } = await renderPage('/volunteer-records/new')
  return { screen, field: (await screen.findByLabelText(label)) as HTMLInputElement }
}

it('takes a day as it is typed', async () => {
  const { field } = await dayField()
  await fireEvent.input(field, { target: { value: '20241219' } })
  await fireEvent.change(field)
  expect(field.value).toBe('2024年12月19日')
})

it('takes and shows a day in English', async () => {
  i18n.global.locale.value = 'en'
  const { screen, field } = await dayField(/Day of service/)
  await fireEvent.input(field, { target: { value: '9 Dec 2024' } })
  await fireEvent.change(field)
  expect(field.value).toBe('9 December 2024')
  await fireEvent.input(field, { target: { value: '2024-07-31' } })
  await fireEvent.change(field)
  expect(field.value).toBe('31 July 2024')
  await fireEvent.input(field, { target: { value: '12/19' } })
  await fireEvent.change(field)
  expect(screen.getByText(/“12\/19” is not a complete date/)).toBeTruthy()
})

it('makes no other day of what is none, and says so', async () => {
  const { screen, field } = await dayField()
  await fireEvent.input(field, { target: { value: '12/19' } })
  await fireEvent.change(field)
  expect(field.value).toBe('')
  expect(screen.getByText(/“12\/19”不是完整的日期/)).toBeTruthy()
})

it('saves nothing while an optional day cannot be read, until it is left out on purpose', async () => {
  let sent: unknown
  server.use(
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市财政局' })),
    http.get(api('/consumption-records/c1'), () =>
      HttpResponse.json(purchase({ status: 'DRAFT', orderedOn: '2024-06-28' })),
    ),
    http.patch(api('/consumption-records/c1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(purchase())
    }),
  )
  const { screen } = await renderPage('/consumption-records/c1/edit')
  const field = await screen.findByLabelText<HTMLInputElement>(/下单日期/)
  await fireEvent.input(field, { target: { value: '12/19' } })
  await fireEvent.change(field)
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: '不填' }))
  expect(field.closest('details')?.open).toBe(true)
  expect(sent).toBeUndefined()

  await fireEvent.click(screen.getByRole('button', { name: '不填' }))
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  await expect.poll(() => sent).toEqual(expect.objectContaining({ orderedOn: null }))
})
