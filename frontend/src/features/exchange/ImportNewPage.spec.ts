import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'
import { sheet } from './exchange.fixture'

afterEach(() => localStorage.clear())

const file = (name = '台账.csv', content = '服务日期,服务内容') => new File([content], name, { type: 'text/csv' })

async function open(address = '/imports') {
  const opened = await renderPage(address)
  const choose = (...files: File[]) =>
    fireEvent.change(opened.screen.getByLabelText(/选择文件|换一个文件/), { target: { files } })
  const send = () => fireEvent.click(opened.screen.getByRole('button', { name: '上传并检查' }))
  return { ...opened, choose, send }
}

function takes() {
  const asked: URLSearchParams[] = []
  server.use(
    http.post(api('/imports'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(sheet(), { status: 202 })
    }),
    http.get(api('/imports/i1'), () => HttpResponse.json(sheet())),
    http.get(api('/imports/i1/rows'), () => page([])),
  )
  return asked
}

it('sends a sheet to the ledger that was chosen and goes on at the address of the import', async () => {
  const asked = takes()
  const { screen, router, choose, send } = await open('/imports?kind=CONSUMPTION_RECORDS')
  expect(screen.getByLabelText<HTMLInputElement>('助农消费').checked).toBe(true)
  expect(screen.getByRole('link', { name: '下载助农消费导入模板' }).getAttribute('href')).toBe(
    '/api/v1/imports/template?kind=CONSUMPTION_RECORDS',
  )
  await choose(file())
  expect(screen.getByText(/^台账\.csv（/)).toBeTruthy()
  await fireEvent.click(screen.getByLabelText('导入后直接提交核定'))
  await send()
  await expect.poll(() => router.currentRoute.value.path).toBe('/imports/i1')
  expect(Object.fromEntries(asked[0]!)).toEqual({ kind: 'CONSUMPTION_RECORDS', submit: 'true' })

  await router.push('/imports')
  const recent = within(await screen.findByRole('region', { name: '最近的导入' }))
  expect(recent.getByRole('link', { name: '台账.xlsx' }).getAttribute('href')).toBe('/imports/i1')
})

it('takes rows that name no unit for those of the own one', async () => {
  const asked = takes()
  const staff = { ...committee, roles: ['staff'], organizationId: 'o1', ownOrganizationIds: ['o1'] }
  server.use(
    http.get(api('/me'), () => HttpResponse.json(staff)),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', name: '市民政局', shortName: '民政局' })),
  )
  const { choose, send } = await open()
  await choose(file())
  await send()
  await expect.poll(() => asked[0]?.get('organization')).toBe('o1')
})

it('asks for a file, and for one that can be sent', async () => {
  const { screen, choose, send } = await open()
  await send()
  expect(await screen.findByText('请选择要导入的文件')).toBeTruthy()
  await choose(file('空.csv', ''))
  await send()
  expect(await screen.findByText('这是一个空文件，请检查后重新选择')).toBeTruthy()
  const large = file('大.csv')
  Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 })
  await choose(large)
  await send()
  expect(await screen.findByText('文件超过 20 MB，请拆成几个文件分别导入')).toBeTruthy()
})

it('puts what is wrong with a file beside it and keeps what was chosen', async () => {
  const message = '旧版 .xls 文件读不了，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传'
  server.use(
    http.post(api('/imports'), () => problem(422, { errors: [{ field: 'file', code: 'sheet-old', message }] })),
  )
  const { screen, choose, send } = await open()
  await choose(file('台账.xls'))
  await send()
  expect(await screen.findByText(message)).toBeTruthy()
  expect(screen.getByText(/^台账\.xls（/)).toBeTruthy()
})

it('says what to do when the server is away', async () => {
  server.use(http.post(api('/imports'), () => HttpResponse.error()))
  const { screen, choose, send } = await open()
  await choose(file())
  await send()
  expect((await screen.findByRole('alert')).textContent).toContain('连不上服务器，请检查网络后重试')
})

it('says that the session is over when a sheet is refused for that', async () => {
  server.use(http.post(api('/imports'), () => problem(401)))
  const { screen, choose, send } = await open()
  await choose(file())
  await send()
  expect(await screen.findByText('登录已失效')).toBeTruthy()
})

it('leaves whoever has gone on where they are when a sheet arrives', async () => {
  let arrive = () => {}
  takes()
  server.use(
    http.post(api('/imports'), async () => {
      await new Promise<void>((done) => (arrive = done))
      return HttpResponse.json(sheet(), { status: 202 })
    }),
  )
  const { screen, router, choose, send } = await open()
  await choose(file())
  await send()
  await router.push('/volunteers')
  arrive()
  await expect.poll(() => localStorage.length).toBe(1)
  await new Promise((later) => setTimeout(later))
  expect(router.currentRoute.value.path).toBe('/volunteers')
  await router.push('/imports')
  expect(await screen.findByRole('link', { name: '台账.xlsx' })).toBeTruthy()
})
