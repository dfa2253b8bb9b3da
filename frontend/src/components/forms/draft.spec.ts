import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { activity } from '@/testing/activities'
import { purchase } from '@/testing/records'
import { cleanUpPages, renderPage } from '@/testing/renderPage'
import { api, server } from '@/testing/server'
import { forgetDrafts } from './keptDrafts'

beforeEach(() => localStorage.clear())

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('tongxin.draft.'))

/** As a browser that is closed, or a page that is loaded anew: nothing of it has a chance to tidy up. */
function cutOff() {
  const drafts = kept().map((key) => [key, localStorage.getItem(key)!] as const)
  cleanUpPages()
  drafts.forEach(([key, draft]) => localStorage.setItem(key, draft))
}

async function typed() {
  const { screen } = await renderPage('/appeals/new')
  await fireEvent.input(await screen.findByLabelText(/标题/), { target: { value: '路灯不亮' } })
  await expect.poll(kept).toHaveLength(1)
}

it('offers what was typed before the page was loaded anew', async () => {
  await typed()
  cutOff()
  const { screen } = await renderPage('/appeals/new')
  await fireEvent.click(await screen.findByRole('button', { name: '接着填' }))
  expect((screen.getByLabelText(/标题/) as HTMLInputElement).value).toBe('路灯不亮')
})

it('brings nothing back that was cleared: a place typed over a venue is no venue any more', async () => {
  const before = activity({ venueId: 'v1', venueName: '芳村党建基地' })
  let sent: unknown
  server.use(
    http.get(api('/activities/a1'), () => HttpResponse.json(before)),
    http.patch(api('/activities/a1'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(before)
    }),
  )
  const first = await renderPage('/activities/a1/edit')
  await fireEvent.input(await first.screen.findByDisplayValue('芳村党建基地'), { target: { value: '柯村礼堂' } })
  await expect.poll(kept).toHaveLength(1)
  cutOff()
  const { screen } = await renderPage('/activities/a1/edit')
  await fireEvent.click(await screen.findByRole('button', { name: '接着填' }))
  expect(await screen.findByDisplayValue('柯村礼堂')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '先保存，以后上报' }))
  await expect.poll(() => sent).toEqual({ venueId: null, place: '柯村礼堂' })
})

it('offers a purchase that was typed to no refund', async () => {
  server.use(http.get(api('/consumption-records/c1'), () => HttpResponse.json(purchase())))
  const first = await renderPage('/consumption-records/new')
  await fireEvent.input(await first.screen.findByLabelText(/^金额（元）/), { target: { value: '12.50' } })
  await expect.poll(kept).toHaveLength(1)
  cutOff()
  const { screen } = await renderPage('/consumption-records/new?refundOf=c1')
  expect((await screen.findByLabelText<HTMLInputElement>(/^退款金额（元）/)).value).toBe('')
  expect(screen.queryByRole('button', { name: '接着填' })).toBeNull()
  expect(kept()).toHaveLength(1)
})

it('is rid of it when told so', async () => {
  await typed()
  cutOff()
  const { screen } = await renderPage('/appeals/new')
  await fireEvent.click(await screen.findByRole('button', { name: '不要了' }))
  expect(kept()).toEqual([])
})

it('shows nobody what somebody else typed', async () => {
  await typed()
  cutOff()
  const other = { id: 'u2', name: '别人', roles: ['committee'], scopes: [], ownOrganizationIds: [], alliancesLed: [] }
  server.use(http.get(api('/me'), () => HttpResponse.json(other)))
  const { screen } = await renderPage('/appeals/new')
  await screen.findByLabelText(/标题/)
  expect(screen.queryByRole('button', { name: '接着填' })).toBeNull()
  expect(kept()).toEqual([])
})

it('keeps nothing of a form that was left, of one who signed out, or of last week', async () => {
  await typed()
  cleanUpPages()
  expect(kept()).toEqual([])

  await typed()
  cutOff()
  forgetDrafts()
  expect(kept()).toEqual([])

  localStorage.setItem('tongxin.draft.u1./appeals/new', '{"at":"2024-01-01T00:00:00Z","version":"new","values":{}}')
  const { screen } = await renderPage('/appeals/new')
  await screen.findByLabelText(/标题/)
  expect(kept()).toEqual([])
})
