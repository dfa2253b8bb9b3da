import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { ImportView, JobView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'
import { counts, job, sheet, wrong } from './exchange.fixture'

/** The server's side: an import and its work, which a test moves on. */
function given(first: ImportView, work: JobView = job()) {
  const now = { sheet: first, job: work }
  server.use(
    http.get(api('/imports/i1'), () => HttpResponse.json(now.sheet)),
    http.get(api('/jobs/j1'), () => HttpResponse.json(now.job)),
    http.get(api('/imports/i1/rows'), () => page([wrong()])),
  )
  return now
}

const patiently = { timeout: 5_000 }

it('follows the check and shows what came of it', async () => {
  const now = given(sheet({ status: 'CHECKING', mapping: undefined }))
  const { screen } = await renderPage('/imports/i1')
  expect(await screen.findByText('已处理 1,200 行，共 3,000 行')).toBeTruthy()
  expect(screen.getByText('正在检查，还没有登记任何内容。')).toBeTruthy()
  expect(screen.getByRole('progressbar', { name: '处理进度' })).toBeTruthy()

  now.sheet = sheet()
  now.job = job({ status: 'DONE' })
  expect(await screen.findByText('检查完成，请确认：共 3 行，可导入 2 行，有误 1 行。', {}, patiently)).toBeTruthy()
  const rows = within(await screen.findByRole('table', { name: '需要查看的行' }))
  expect(await rows.findByText('第 12 行')).toBeTruthy()
  expect(rows.getByText('2024-5-32')).toBeTruthy()
  expect(rows.getByText('没有这一天')).toBeTruthy()
  expect(screen.getByText(/读的是工作表“七月”，第 2 行是列名。没有读取的列：序号。/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '下载错误清单' }).getAttribute('href')).toBe('/api/v1/imports/i1/error-book')
})

it('writes once it is confirmed, and says what next', async () => {
  const now = given(sheet())
  const { screen } = await renderPage('/imports/i1')
  let sent: unknown
  server.use(
    http.post(api('/imports/i1/confirm'), async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() }
      now.sheet = sheet({ status: 'WRITING' })
      now.job = job({ type: 'import-write' })
      return HttpResponse.json(now.sheet, { status: 202 })
    }),
  )
  const button = await screen.findByRole('button', { name: '导入 2 行' })
  button.focus()
  await fireEvent.click(button)
  expect(await screen.findByText('正在导入。')).toBeTruthy()
  expect(sent).toEqual({ version: '"7"', body: { acceptRepeats: false } })
  await expect.poll(() => document.activeElement?.textContent).toBe('正在导入。')

  now.sheet = sheet({ status: 'DONE' })
  now.job = job({ type: 'import-write', status: 'DONE' })
  expect(await screen.findByText('导入完成：新增 2 条，更改 0 条。', {}, patiently)).toBeTruthy()
  expect(screen.getByRole('link', { name: '查看志愿服务草稿并提交' }).getAttribute('href')).toBe(
    '/volunteer-records?status=DRAFT',
  )
  expect(screen.getByRole('link', { name: '重新上传' }).getAttribute('href')).toBe('/imports?kind=VOLUNTEER_RECORDS')
})

it('leaves likely repeats out unless they are wanted', async () => {
  given(sheet({ counts: counts({ created: 3, rejected: 0, repeats: 2 }) }))
  let asked: string | null = ''
  let accepted: unknown
  server.use(
    http.get(api('/imports/i1/rows'), ({ request }) => {
      asked = new URL(request.url).searchParams.get('finding')
      return page([wrong({ kind: 'REPEAT', recordId: 'v1', message: '可能是重复登记' })])
    }),
    http.post(api('/imports/i1/confirm'), async ({ request }) => {
      accepted = await request.json()
      return HttpResponse.json(sheet(), { status: 202 })
    }),
  )
  const { screen } = await renderPage('/imports/i1')
  const choice = within(await screen.findByRole('group', { name: /有 2 行疑似重复：同样的记录可能已登记/ }))
  expect(choice.getByLabelText<HTMLInputElement>('跳过，不导入这些行').checked).toBe(true)
  expect(screen.getByRole('button', { name: '导入 1 行' })).toBeTruthy()
  expect((await screen.findByRole('link', { name: '查看已有记录' })).getAttribute('href')).toBe('/volunteer-records/v1')
  expect(asked).toBe('REPEAT')

  await fireEvent.click(choice.getByLabelText('仍要导入，这些不是重复登记'))
  await fireEvent.click(screen.getByRole('button', { name: '导入 3 行' }))
  await expect.poll(() => accepted).toEqual({ acceptRepeats: true })
})

it('says before all else in which unit a column was read, where templates have another', async () => {
  const columns = [
    { header: '时数', meaning: '服务时长（分钟/人）', unit: '小时' },
    { header: '金额', meaning: '金额（元）', unit: '万元' },
    { header: '运费', meaning: '运费（元）', unit: '元' },
  ]
  given(sheet({ mapping: { sheet: '七月', headerRow: 2, columns, ignored: [] } }))
  const { screen } = await renderPage('/imports/i1')
  const line = await screen.findByText('服务时长按小时读取、金额按万元读取，请核对。')
  expect(line.closest('details')).toBeNull()
})

it('lists further rows after the cursor', async () => {
  given(sheet())
  server.use(
    http.get(api('/imports/i1/rows'), ({ request }) =>
      new URL(request.url).searchParams.get('cursor') === 'c1'
        ? page([wrong({ id: 'f2', sheetRow: 99 })])
        : HttpResponse.json({ items: [wrong()], total: 2, nextCursor: 'c1' }),
    ),
  )
  const { screen } = await renderPage('/imports/i1')
  await fireEvent.click(await screen.findByRole('button', { name: /再看后面的/ }))
  expect(await screen.findByText('第 99 行')).toBeTruthy()
  expect(screen.getByText('第 12 行')).toBeTruthy()
  expect(screen.getByText('已列出 2 条，共 2 条')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /再看后面的/ })).toBeNull()
})

it.each([
  [{ rows: 0, created: 0, rejected: 0 }, '表里没有可以导入的行，请检查是否选对了文件。'],
  [{ rows: 3, created: 0, rejected: 3 }, '没有可以导入的行，请改好有误的行再上传。'],
  [{ rows: 3, created: 0, unchanged: 3, rejected: 0 }, '表里的内容系统里都已经有了，不需要导入。'],
])('has nothing to confirm with %o', async (changed, words) => {
  given(sheet({ counts: counts(changed) }))
  const { screen } = await renderPage('/imports/i1')
  expect(await screen.findByText(words)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^导入 / })).toBeNull()
})

it('stops while it writes; what came in stays', async () => {
  const now = given(sheet({ status: 'WRITING' }), job({ type: 'import-write' }))
  server.use(
    http.post(api('/jobs/j1/cancel'), () => {
      now.sheet = sheet({ status: 'CANCELLED' })
      now.job = job({ type: 'import-write', status: 'CANCELLED' })
      return HttpResponse.json(now.job)
    }),
  )
  const { screen } = await renderPage('/imports/i1')
  await fireEvent.click(await screen.findByRole('button', { name: '停止导入' }))
  expect(await screen.findByText('已停止导入，此前已导入的行会保留。')).toBeTruthy()
  expect(screen.getByText(/可以把同一个文件再传一次/)).toBeTruthy()
})

it('shows what came of it when it was over before it could be stopped', async () => {
  const now = given(sheet({ status: 'CHECKING' }))
  server.use(
    http.post(api('/jobs/j1/cancel'), () => {
      now.sheet = sheet()
      return problem(409)
    }),
  )
  const { screen } = await renderPage('/imports/i1')
  await fireEvent.click(await screen.findByRole('button', { name: '取消检查' }))
  expect(await screen.findByRole('button', { name: '导入 2 行' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says why a check failed and what to do', async () => {
  const detail = '没有找到表头。请保留一行列名，例如：单位名称、服务日期；也可以下载模板填写。'
  const told = { type: 't', title: '内容有误', status: 422, detail, instance: '/', traceId: 'j1' }
  given(sheet({ status: 'FAILED', mapping: undefined, problem: told }), job({ status: 'FAILED' }))
  const { screen } = await renderPage('/imports/i1')
  expect((await screen.findByRole('alert')).textContent).toContain(detail)
  expect(await screen.findByText('检查没有完成，没有登记任何内容。')).toBeTruthy()
  expect(screen.getByRole('link', { name: '重新上传' })).toBeTruthy()
})

it('keeps the choice when the confirmation is refused', async () => {
  given(sheet())
  server.use(http.post(api('/imports/i1/confirm'), () => problem(412, { title: '内容已有变化' })))
  const { screen } = await renderPage('/imports/i1')
  await fireEvent.click(await screen.findByRole('button', { name: '导入 2 行' }))
  expect((await screen.findByRole('alert')).textContent).toContain('内容已有变化')
  expect(screen.getByRole('button', { name: '读取最新内容' })).toBeTruthy()
})
