import { fireEvent } from '@testing-library/dom'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'

async function dayField() {
  const { screen } = await renderPage('/volunteer-records/new')
  return { screen, field: (await screen.findByLabelText(/服务日期/)) as HTMLInputElement }
}

it('takes a day as it is typed', async () => {
  const { field } = await dayField()
  await fireEvent.input(field, { target: { value: '20241219' } })
  await fireEvent.change(field)
  expect(field.value).toBe('2024年12月19日')
})

it('makes no other day of what is none, and says so', async () => {
  const { screen, field } = await dayField()
  await fireEvent.input(field, { target: { value: '12/19' } })
  await fireEvent.change(field)
  expect(field.value).toBe('')
  expect(screen.getByText(/“12\/19”不是完整的日期/)).toBeTruthy()
})
