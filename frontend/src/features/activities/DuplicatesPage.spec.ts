import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { summary } from '@/testing/activities'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'

const one = summary({ id: 'a1', etag: '3', title: '冬日送暖', status: 'SUBMITTED', stage: 'REPORTED' })
const other = summary({
  id: 'a2',
  etag: '7',
  title: '送温暖',
  organizerName: '市委统战部',
  status: 'APPROVED',
  stage: 'REPORTED',
})

async function open(pair = { first: one, second: other }) {
  let pairs = [pair]
  server.use(http.get(api('/activities/duplicates'), () => HttpResponse.json(pairs)))
  const { screen, router } = await renderPage('/activities/duplicates?from=2024-09-01&to=2024-09-30')
  await fireEvent.click(await screen.findByRole('button', { name: '合并' }))
  return { screen, router, gone: () => (pairs = []) }
}

it('shows both facts side by side and marks what differs', async () => {
  const { screen } = await open()
  const table = screen.getByRole('table', { name: '《冬日送暖》与《送温暖》对照' })
  expect(table.querySelector('tr.differs')?.textContent).toContain('市委统战部')
})

it('keeps the approved one, and sends the other with the reason', async () => {
  const { screen, gone } = await open()
  const [first, second] = screen.getAllByRole<HTMLInputElement>('radio')
  expect([first!.disabled, second!.checked]).toEqual([true, true])
  expect(screen.getByText('已核定的一条必须保留。')).toBeTruthy()

  const sent: unknown[] = []
  server.use(
    http.post(api('/activities/a2/merge'), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      gone()
      return HttpResponse.json(other)
    }),
  )
  await fireEvent.click(screen.getByRole('button', { name: '确认合并' }))
  expect(await screen.findByText('请填写“合并原因”')).toBeTruthy()
  await fireEvent.input(screen.getByLabelText(/合并原因/), { target: { value: '同一场' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认合并' }))
  expect(await screen.findByText('这段时间没有疑似重复的活动')).toBeTruthy()
  expect(sent).toEqual(['"7"', { duplicateId: 'a1', reason: '同一场' }])
  await expect.poll(() => document.activeElement?.textContent).toBe('已合并到《送温暖》。')
})

it('lets the committee choose where both stand alike, and shows a refusal in its place', async () => {
  const { screen } = await open({ first: one, second: { ...other, status: 'SUBMITTED' } })
  await fireEvent.click(screen.getByLabelText(/保留《送温暖》/))
  server.use(
    http.post(api('/activities/a2/merge'), () =>
      problem(409, { title: '不能合并', detail: '两项活动都有同一单位的志愿服务人数记录，请先处理其中一条。' }),
    ),
  )
  await fireEvent.input(screen.getByLabelText(/合并原因/), { target: { value: '同一场' } })
  await fireEvent.click(screen.getByRole('button', { name: '确认合并' }))
  expect((await screen.findByRole('alert')).textContent).toContain('请先处理其中一条')
  expect(screen.getByLabelText<HTMLTextAreaElement>(/合并原因/).value).toBe('同一场')
})
