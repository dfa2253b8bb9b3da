import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, problem, server } from '@/testing/server'

async function openExport() {
  const { screen } = await renderPage('/consumption-records')
  await fireEvent.click(screen.getByRole('button', { name: '导出' }))
  const link = screen.getByRole('link', { name: /xlsx/ })
  const followed: boolean[] = []
  // Last of all: whether the browser would follow it now.
  window.addEventListener('click', (event) => {
    if (event.target !== link) return
    followed.push(!event.defaultPrevented)
    event.preventDefault()
  })
  return { screen, link, followed }
}

it('says that the session is over instead of downloading nothing', async () => {
  const { screen, link, followed } = await openExport()
  server.use(http.get(api('/me'), () => problem(401)))
  await fireEvent.click(link)
  expect(await screen.findByText('登录已失效')).toBeTruthy()
  expect(followed).toEqual([false])
})

it('leaves the download to the browser while one is signed in', async () => {
  const { link, followed } = await openExport()
  server.use(http.get(api('/me'), () => HttpResponse.json(committee)))
  await fireEvent.click(link)
  await expect.poll(() => followed).toEqual([false, true])
})
