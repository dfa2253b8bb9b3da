import { fireEvent } from '@testing-library/dom'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'

it('stays open while the page writes its filters into the address, and closes when a page is chosen', async () => {
  const { screen, router } = await renderPage('/venues')
  const word = await screen.findByRole('button', { name: '台账' })
  await fireEvent.click(word)
  await router.replace('/venues?q=书屋')
  expect(word.getAttribute('aria-expanded')).toBe('true')

  await fireEvent.click(screen.getByRole('link', { name: '志愿服务' }))
  await expect.poll(() => word.getAttribute('aria-expanded')).toBe('false')
  await expect.poll(() => router.currentRoute.value.path).toBe('/volunteer-records')

  // The page where one is: nothing else would close it.
  await fireEvent.click(word)
  await fireEvent.click(screen.getByRole('link', { name: '志愿服务' }))
  await expect.poll(() => word.getAttribute('aria-expanded')).toBe('false')
})
