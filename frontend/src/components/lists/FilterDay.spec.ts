import { afterEach, expect, it, vi } from 'vitest'
import { renderPage } from '@/testing/renderPage'

/** What comes late; no network is between it and a test, so a release that took it away can only be told like this. */
const CALENDAR = '../forms/DayInput.vue'

afterEach(() => vi.doUnmock(CALENDAR))

async function opened() {
  const { screen } = await renderPage('/volunteer-records')
  const day = await screen.findByLabelText<HTMLInputElement>('起始日期')
  return { screen, day, now: () => screen.getByLabelText<HTMLInputElement>('起始日期') }
}

it('has its calendar once a day is wanted, and the focus stays where it is', async () => {
  const { day, now } = await opened()
  day.focus()
  await expect.poll(() => now().readOnly).toBe(false)
  await expect.poll(() => document.activeElement).toBe(now())
})

it('calls nobody back who has gone on meanwhile', async () => {
  const { screen, day, now } = await opened()
  const next = screen.getByLabelText<HTMLElement>('状态')
  day.focus()
  next.focus()
  await expect.poll(() => now().readOnly).toBe(false)
  expect(document.activeElement).toBe(next)
})

it('says so when its calendar cannot be loaded', async () => {
  vi.doMock(CALENDAR, () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  const { screen, day } = await opened()
  day.focus()
  expect((await screen.findByRole('alert')).textContent).toContain('连不上服务器')
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy()
})
