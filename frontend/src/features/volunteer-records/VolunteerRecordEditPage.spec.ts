import { fireEvent } from '@testing-library/dom'
import { flushPromises } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { VolunteerRecordView } from '@/api'
import { clerk, volunteerRecord } from '@/testing/records'
import { renderPage } from '@/testing/renderPage'
import { api, committee, page, problem, server } from '@/testing/server'

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

async function typeDay(field: HTMLElement, day: string) {
  await type(field, day)
  await fireEvent.change(field)
}

async function open(path = '/volunteer-records/new') {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(clerk)),
    http.get(api('/organizations/o1'), () => HttpResponse.json({ id: 'o1', shortName: '市财政局' })),
    http.get(api('/volunteer-records/v1'), () => HttpResponse.json(volunteerRecord())),
  )
  return renderPage(path)
}

it('asks no unit of who has one, and begins at the first field', async () => {
  const { screen } = await open()
  const first = await screen.findByRole('radio', { name: '按人数' })
  await expect.poll(() => document.activeElement).toBe(first)
  expect(screen.queryByLabelText('单位')).toBeNull()
  const visible = [...document.querySelectorAll('form > .grid > *')].filter(({ tagName }) => tagName !== 'DETAILS')
  expect(visible.length).toBeLessThanOrEqual(8)
})

it('goes to the first field that is wrong, and says what was understood', async () => {
  const { screen } = await open()
  await type(await screen.findByLabelText(/^人数/), '12')
  await type(screen.getByLabelText('每人时长'), '1:30')
  expect(await screen.findByText('时长合计：1小时30分 × 12 人 ＝ 18小时')).toBeTruthy()
  await type(screen.getByLabelText('每人时长'), '一会儿')
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  expect(await screen.findByText('请填写“服务日期”')).toBeTruthy()
  expect(await screen.findByText(/请写成整分钟的时长/)).toBeTruthy()
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText(/^服务日期/))
})

it('takes an objection away as soon as its field is mended', async () => {
  const { screen } = await open()
  await type(await screen.findByLabelText(/^人数/), '很多')
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  expect(await screen.findByText('请填写不小于 1 的整数')).toBeTruthy()
  await type(screen.getByLabelText(/^人数/), '12')
  await expect.poll(() => screen.queryByText('请填写不小于 1 的整数')).toBeNull()
  await typeDay(screen.getByLabelText(/^服务日期/), '2024年8月15日')
  await expect.poll(() => screen.queryByText('请填写“服务日期”')).toBeNull()
  expect(await screen.findByText('请填写“内容”')).toBeTruthy()
})

it('says when the time of each is more than start and end leave', async () => {
  const { screen } = await open()
  await type(await screen.findByLabelText('开始时间'), '9:30')
  await type(screen.getByLabelText('结束时间'), '11:30')
  await type(screen.getByLabelText('每人时长'), '5小时')
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  expect(await screen.findByText('超过了起止时间（2小时）')).toBeTruthy()
})

it('shows quietly what looks odd and clearly what would be refused, and takes no focus for it', async () => {
  const { screen } = await open()
  const asked: unknown[] = []
  server.use(
    http.post(api('/volunteer-records/check'), async ({ request }) => {
      asked.push(await request.json())
      const errors = [{ field: 'headcount', code: 'max', message: '人数过多' }]
      return HttpResponse.json({
        problem: { type: '', title: '有误', status: 422, detail: '', instance: '', traceId: '', errors },
        warnings: [{ code: 'no-activity', field: 'activityId', message: '未关联活动：只计时长和人次，不计活动次数。' }],
      })
    }),
  )
  await type(await screen.findByLabelText(/^人数/), '１２人')
  await typeDay(screen.getByLabelText(/^服务日期/), '2024年8月15日')
  await type(screen.getByLabelText('每人时长'), '90分钟')
  const content = screen.getByLabelText(/^内容/)
  content.focus()
  await type(content, '清扫')
  const remark = await screen.findByText(/未关联活动/)
  expect(remark.closest('.el-form-item')?.textContent).toContain('所属活动')
  expect((await screen.findByText('人数过多')).closest('.el-form-item')?.textContent).toContain('人数')
  expect(document.activeElement).toBe(content)
  expect(asked).toEqual([{ organizationId: 'o1', servedOn: '2024-08-15', minutes: 90, headcount: 12, content: '清扫' }])
})

it('names one volunteer instead of a number', async () => {
  const { screen, router } = await open()
  const asked: URLSearchParams[] = []
  let sent: unknown
  server.use(
    http.get(api('/volunteers'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return page([{ id: 'p1', number: '0007', name: '甲某', organizationId: 'o1' }])
    }),
    http.post(api('/volunteer-records'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(volunteerRecord({ status: 'SUBMITTED' }), { status: 201 })
    }),
  )
  await fireEvent.click(await screen.findByRole('radio', { name: '实名' }))
  expect(screen.queryByLabelText(/^人数/)).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  expect(await screen.findByText('请填写“志愿者”')).toBeTruthy()
  await fireEvent.click(await screen.findByLabelText(/^志愿者/))
  await fireEvent.click(await screen.findByRole('option', { name: '0007 甲某' }))
  await typeDay(screen.getByLabelText(/^服务日期/), '2024年8月15日')
  await type(screen.getByLabelText('开始时间'), '22:00')
  await type(screen.getByLabelText('结束时间'), '0100')
  expect(await screen.findByText('结束时间早于开始时间，按次日计算')).toBeTruthy()
  await type(screen.getByLabelText(/^内容/), '夜间值守')
  await fireEvent.click(screen.getByRole('button', { name: '保存并提交' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/volunteer-records/v1')
  expect(asked[0]?.get('organization')).toBe('o1')
  expect(sent).toEqual({
    ...{ organizationId: 'o1', volunteerId: 'p1', servedOn: '2024-08-15', content: '夜间值守', submit: true },
    ...{ startsAt: '2024-08-15T14:00:00Z', endsAt: '2024-08-15T17:00:00Z' },
  })
})

it('corrects with a reason; unit and day are settled', async () => {
  const { screen } = await open('/volunteer-records/v1/correct')
  let sent: unknown
  server.use(
    http.post(api('/volunteer-records/v1/correct'), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(volunteerRecord({ requested: 'CORRECTION' }))
    }),
  )
  const reason = await screen.findByLabelText(/^更正原因/)
  expect(screen.getByText(/单位和服务日期不能更正.*核定后才按更正后的内容统计/)).toBeTruthy()
  expect(screen.queryByLabelText(/^服务日期/)).toBeNull()
  await type(reason, '人数写错')
  expect(screen.getByText(/还没有改动任何内容/)).toBeTruthy()
  await type(screen.getByLabelText(/^人数/), '10')
  expect(screen.queryByText(/还没有改动任何内容/)).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '提交更正申请' }))
  const content = { organizationId: 'o1', servedOn: '2024-06-05', minutes: 90, headcount: 10, content: '路口文明引导' }
  await expect.poll(() => sent).toEqual(['"4"', { reason: '人数写错', content }])
})

/** The server as it minds versions: whoever comes with another one is refused. */
function minding(first: VolunteerRecordView) {
  const kept = { now: first, sent: [] as unknown[] }
  const changed = async ({ request }: { request: Request }) => {
    if (request.headers.get('If-Match') !== `"${kept.now.etag}"`) return problem(412, { title: '内容已被他人修改' })
    kept.sent.push(await request.json())
    return HttpResponse.json(kept.now)
  }
  server.use(
    http.get(api('/volunteer-records/v1'), () => HttpResponse.json(kept.now)),
    http.patch(api('/volunteer-records/v1'), changed),
    http.post(api('/volunteer-records/v1/correct'), changed),
  )
  return kept
}

it('meets the change of a colleague by an objection, and sends only what was changed here', async () => {
  const { screen, router } = await open('/volunteer-records/v1')
  const draft = volunteerRecord({ status: 'DRAFT' })
  const kept = minding(draft)
  await router.push('/volunteer-records/v1/edit')
  const headcount = await screen.findByLabelText<HTMLInputElement>(/^人数/)
  await type(headcount, '15')
  kept.now = { ...draft, etag: '5', content: '河道清理', headcount: 13 }
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '读取最新内容' }))
  expect(await screen.findByText(/已读取最新内容，您填写的还在/)).toBeTruthy()
  expect(screen.queryByText('内容已被他人修改')).toBeNull()
  expect(headcount.value).toBe('15')
  expect(kept.sent).toEqual([])
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/volunteer-records/v1')
  expect(kept.sent).toEqual([{ headcount: 15 }])
})

it('follows a colleague where nothing was typed, and names what both changed with the value of the other', async () => {
  const { screen, router } = await open('/volunteer-records/v1')
  const draft = volunteerRecord({ status: 'DRAFT' })
  const kept = minding(draft)
  await router.push('/volunteer-records/v1/edit')
  const headcount = await screen.findByLabelText<HTMLInputElement>(/^人数/)
  const content = screen.getByLabelText<HTMLInputElement>(/^内容/)
  await type(headcount, '15')
  kept.now = { ...draft, etag: '5', content: '河道清理', headcount: 13, servedOn: '2024-06-06' }
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  await fireEvent.click(await screen.findByRole('button', { name: '读取最新内容' }))
  await expect.poll(() => content.value).toBe('河道清理')
  expect(screen.getByLabelText<HTMLInputElement>(/^服务日期/).value).toBe('2024年6月6日')
  expect(screen.getByText(/人数：他人改为“13”/)).toBeTruthy()
  expect(screen.queryByText(/内容：他人/)).toBeNull()
  await fireEvent.click(screen.getByRole('button', { name: '“人数”改用他人的' }))
  await expect.poll(() => headcount.value).toBe('13')
  expect(screen.getByText(/人数：您原来填的是“15”/)).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: '“人数”改回我填的' }))
  await expect.poll(() => headcount.value).toBe('15')
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/volunteer-records/v1')
  expect(kept.sent).toEqual([{ headcount: 15 }])
})

it('promises no saving of what was handed in meanwhile, and leads to the record', async () => {
  const { screen, router } = await open('/volunteer-records/v1')
  const draft = volunteerRecord({ status: 'DRAFT' })
  const kept = minding(draft)
  await router.push('/volunteer-records/v1/edit')
  await type(await screen.findByLabelText(/^人数/), '15')
  kept.now = { ...draft, etag: '5', status: 'SUBMITTED' }
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  await fireEvent.click(await screen.findByRole('button', { name: '读取最新内容' }))
  expect(await screen.findByText(/现在不能修改，您填写的不能保存/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '查看最新情况' }).getAttribute('href')).toBe('/volunteer-records/v1')
  expect(screen.queryByRole('button', { name: /保存/ })).toBeNull()
})

it('opens with what the server holds now, not with what the page before had read', async () => {
  const { screen, router } = await open('/volunteer-records/v1')
  await screen.findByText('路口文明引导')
  const kept = minding(volunteerRecord({ status: 'DRAFT', etag: '5', content: '河道清理' }))
  await router.push('/volunteer-records/v1/edit')
  expect((await screen.findByLabelText<HTMLInputElement>(/^内容/)).value).toBe('河道清理')
  await type(screen.getByLabelText(/^人数/), '15')
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  await expect.poll(() => kept.sent).toEqual([{ headcount: 15 }])
})

it('corrects on top of what a colleague corrected meanwhile', async () => {
  const { screen } = await open('/volunteer-records/v1/correct')
  const kept = minding(volunteerRecord())
  await type(await screen.findByLabelText(/^更正原因/), '人数写错')
  await type(screen.getByLabelText(/^人数/), '10')
  kept.now = volunteerRecord({ etag: '5', content: '河道清理' })
  await fireEvent.click(screen.getByRole('button', { name: '提交更正申请' }))
  await fireEvent.click(await screen.findByRole('button', { name: '读取最新内容' }))
  await screen.findByText(/已读取最新内容/)
  await fireEvent.click(screen.getByRole('button', { name: '提交更正申请' }))
  const content = { organizationId: 'o1', servedOn: '2024-06-05', minutes: 90, headcount: 10, content: '河道清理' }
  await expect.poll(() => kept.sent).toEqual([{ reason: '人数写错', content }])
})

it('keeps a correction that was typed where the record cannot be read again', async () => {
  const { screen } = await open('/volunteer-records/v1/correct')
  const kept = minding(volunteerRecord())
  await type(await screen.findByLabelText(/^更正原因/), '人数写错')
  await type(screen.getByLabelText(/^人数/), '10')
  kept.now = volunteerRecord({ etag: '5' })
  await fireEvent.click(screen.getByRole('button', { name: '提交更正申请' }))
  let asked = 0
  server.use(
    http.get(api('/volunteer-records/v1'), () => {
      asked++
      return problem(500)
    }),
  )
  await fireEvent.click(await screen.findByRole('button', { name: '读取最新内容' }))
  await expect.poll(() => asked).toBe(1)
  await flushPromises()
  expect(screen.getByLabelText<HTMLInputElement>(/^更正原因/).value).toBe('人数写错')
  expect(screen.getByText('内容已被他人修改')).toBeTruthy()
})

it('asks for another volunteer where another unit is chosen', async () => {
  const units = [
    { id: 'o1', name: '市财政局', shortName: '市财政局' },
    { id: 'o2', name: '市税务局', shortName: '市税务局' },
  ]
  const named = volunteerRecord({ status: 'DRAFT', volunteerId: 'p1', volunteerName: '甲某', volunteerNumber: '0007' })
  server.use(
    http.get(api('/me'), () => HttpResponse.json(committee)),
    http.get(api('/volunteer-records/v1'), () => HttpResponse.json(named)),
    http.get(api('/organizations'), () => page(units)),
    http.get(api('/organizations/:id'), ({ params }) => HttpResponse.json(units.find(({ id }) => id === params.id))),
  )
  const { screen } = await renderPage('/volunteer-records/v1/edit')
  expect((await screen.findAllByText('甲某')).length).toBeGreaterThan(0)
  await fireEvent.click(screen.getByLabelText(/^单位/))
  await fireEvent.click(await screen.findByRole('option', { name: '市税务局' }))
  await expect.poll(() => screen.queryAllByText('甲某')).toEqual([])
  await fireEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  expect(await screen.findByText('请填写“志愿者”')).toBeTruthy()
})
