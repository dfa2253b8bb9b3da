import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { purchase, volunteerRecord } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'

async function open() {
  const { screen } = await renderPage('/inbox')
  const kinds = within(screen.getByRole('navigation', { name: '待核定' }))
  const current = () => kinds.queryByRole('link', { current: true })?.textContent
  return { screen, kinds, current }
}

it('opens the first kind of which some wait, and stays there when all of it is decided', async () => {
  let left = [volunteerRecord({ status: 'SUBMITTED' })]
  server.use(
    http.get(api('/volunteer-records'), () => page(left)),
    http.get(api('/consumption-records'), () => page([purchase({ status: 'SUBMITTED' })])),
    http.post(api('/volunteer-records/v1/approve'), () => {
      left = []
      return HttpResponse.json(volunteerRecord())
    }),
  )
  const { screen, kinds, current } = await open()
  expect(await screen.findByRole('link', { name: '路口文明引导' })).toBeTruthy()
  expect(current()).toContain('志愿服务')
  await fireEvent.click(screen.getByRole('button', { name: '核定' }))
  expect(await screen.findByText('没有待核定的志愿服务记录')).toBeTruthy()
  expect(current()).toContain('志愿服务')
  await fireEvent.click(kinds.getByRole('link', { name: /助农消费/ }))
  expect(await screen.findByRole('link', { name: '芳村茶叶' })).toBeTruthy()
})

it('opens none before it knows which, and the first where nothing waits at all', async () => {
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  server.use(http.get(api('/volunteer-records'), () => answered.then(() => page([]))))
  const { screen, kinds, current } = await open()
  await kinds.findByRole('link', { name: /活动 *0/ })
  expect(current()).toBeUndefined()
  answer()
  expect(await screen.findByText('没有待核定的活动')).toBeTruthy()
  expect(current()).toContain('活动')
})
