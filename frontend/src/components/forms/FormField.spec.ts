import { fireEvent, within } from '@testing-library/dom'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'

const descriptions = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join('')

it('reads an objection out with its input, and no longer once it is mended', async () => {
  const { screen } = await renderPage('/activity-kinds/new')
  const name = await screen.findByLabelText(/名称/)
  expect(name.hasAttribute('aria-invalid')).toBe(false)
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => descriptions(name)).toContain('请填写“名称”')
  expect(name.getAttribute('aria-invalid')).toBe('true')

  await fireEvent.input(name, { target: { value: '邻里节' } })
  await expect.poll(() => name.hasAttribute('aria-invalid')).toBe(false)
  expect(descriptions(name)).not.toContain('请填写')
})

it('reads a hint out with its input', async () => {
  const { screen } = await renderPage('/organizations/new')
  const code = await screen.findByLabelText(/统一社会信用代码/)
  expect(code.tagName).toBe('INPUT')
  expect(descriptions(code)).not.toBe('')
})

it('gathers what is wrong in several fields at the top, and leads to each', async () => {
  const { screen } = await renderPage('/organizations/new')
  await screen.findByLabelText(/统一社会信用代码/)
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  const summary = within(await screen.findByRole('region', { name: '需要修改的地方' }))
  const lines = summary.getAllByRole('link')
  expect(summary.getByRole('status').textContent).toBe(`有 ${lines.length} 处需要修改：`)
  expect(lines[0]!.textContent).toBe('请填写“名称”')

  const name = screen.getByRole('textbox', { name: /^名称/ })
  ;(document.activeElement as HTMLElement).blur()
  await fireEvent.click(lines[0]!)
  await expect.poll(() => document.activeElement).toBe(name)
  await fireEvent.input(name, { target: { value: '市民政局' } })
  await expect.poll(() => screen.queryByRole('link', { name: '请填写“名称”' })).toBeNull()
})

it('has the place that says how much is wrong before there is anything to say', async () => {
  const { screen } = await renderPage('/organizations/new')
  await screen.findByLabelText(/统一社会信用代码/)
  const status = within(document.querySelector('form')!).getByRole('status')
  expect(status.textContent).toBe('')
  expect(screen.queryByRole('region', { name: '需要修改的地方' })).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => status.textContent).toMatch(/^有 \d+ 处需要修改：$/)
  expect(status.isConnected).toBe(true)
})

it('names the field of what the server objects to, whatever words the objection is in', async () => {
  server.use(
    http.post(api('/venues'), () =>
      problem(422, {
        errors: [
          { field: 'name', code: 'taken', message: '已有阵地用了这个名称' },
          { field: 'place', code: 'unknown', message: '地址不能是网址' },
        ],
      }),
    ),
  )
  const { screen } = await renderPage('/venues/new')
  await fireEvent.input(await screen.findByLabelText(/名称/), { target: { value: '东湖基地' } })
  await fireEvent.click(screen.getByRole('button', { name: '保存' }))
  const summary = within(await screen.findByRole('region', { name: '需要修改的地方' }))
  const lines = summary.getAllByRole('link').map(({ textContent }) => textContent)
  expect(lines).toEqual(['名称：已有阵地用了这个名称', '地址不能是网址'])
})

it('leads past the calendar to what may be done about a day that is none', async () => {
  const { screen } = await renderPage('/volunteer-records/new')
  const day = await screen.findByLabelText(/服务日期/)
  await fireEvent.input(day, { target: { value: '12/19' } })
  await fireEvent.change(day)
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  const line = await screen.findByRole('link', { name: '请填写“服务日期”' })
  ;(document.activeElement as HTMLElement).blur()
  await fireEvent.click(line)
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: '不填' }))
})
