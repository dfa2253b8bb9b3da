import { fireEvent, within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { AuditVerificationView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'
import { DIGEST, useTrail, verification } from './audit.fixture'

function answer(one: AuditVerificationView) {
  useTrail()
  server.use(http.get(api('/audit-verifications/c1'), () => HttpResponse.json(one)))
}

const job = (status: string, done: number) => ({
  ...{ id: 'j1', etag: '1', type: 'verify-audit', status },
  progress: { done, total: 7371936 },
})

async function open(one: AuditVerificationView) {
  answer(one)
  const { screen } = await renderPage('/audit-entries/verifications/c1')
  return within(await screen.findByRole('region', { name: /核验结果/ }))
}

it('starts a check, follows it and says what it found', async () => {
  let sent = 'nothing'
  answer(verification({ outcome: 'RUNNING', endedAt: undefined }))
  server.use(
    http.post(api('/audit-entries/verify'), async ({ request }) => {
      sent = await request.text()
      return HttpResponse.json(verification({ outcome: 'RUNNING' }), { status: 202 })
    }),
    http.get(api('/jobs/j1'), () => HttpResponse.json(job('RUNNING', 2000))),
  )
  const { screen, router } = await renderPage('/audit-entries/verifications')
  await fireEvent.click(await screen.findByRole('button', { name: '开始核验' }))
  await expect.poll(() => router.currentRoute.value.path).toBe('/audit-entries/verifications/c1')
  expect(sent).toBe('')
  expect(await screen.findByText('已核验 2,000 条，共 7,371,936 条')).toBeTruthy()
  expect(screen.getByRole('progressbar', { name: '核验进度' })).toBeTruthy()

  server.use(
    http.get(api('/jobs/j1'), () => HttpResponse.json(job('DONE', 7371936))),
    http.get(api('/audit-verifications/c1'), () => HttpResponse.json(verification())),
  )
  expect(await screen.findByText(/全部相符/, {}, { timeout: 5000 })).toBeTruthy()
})

it('takes what was written down earlier, both parts or none', async () => {
  const sent: unknown[] = []
  answer(verification())
  server.use(
    http.post(api('/audit-entries/verify'), async ({ request }) => {
      sent.push(await request.json())
      return problem(422, { errors: [{ field: 'number', code: 'audit-entry-filed', message: '该记录已经归档' }] })
    }),
  )
  const { screen } = await renderPage('/audit-entries/verifications')
  await fireEvent.input(await screen.findByLabelText('凭据的序号'), { target: { value: '4820017' } })
  await fireEvent.click(screen.getByRole('button', { name: '开始核验' }))
  expect(await screen.findByText(/请填写凭据的摘要/)).toBeTruthy()
  expect(sent).toEqual([])
  await fireEvent.input(screen.getByLabelText('凭据的摘要'), { target: { value: `${DIGEST.toUpperCase()} ` } })
  await fireEvent.click(screen.getByRole('button', { name: '开始核验' }))
  expect(await screen.findByText('该记录已经归档')).toBeTruthy()
  expect(sent).toEqual([{ number: 4820017, digest: DIGEST }])
})

it('says that all is sound, and what to write down now', async () => {
  const found = await open(verification({ anchorNumber: 4820017 }))
  expect(found.getByText('第 3 至 7371938 条，逐条复算，全部相符。')).toBeTruthy()
  expect(found.getByText('第 4820017 条与附上的凭据一致。')).toBeTruthy()
  expect(found.getByRole('link', { name: /抄下最后一条/ }).getAttribute('href')).toBe('/audit-entries/7371938')
})

it('names the first bad entry, what is wrong with it, and what is good before it', async () => {
  const found = await open(verification({ outcome: 'BROKEN', fault: 'CHANGED', faultNumber: 512 }))
  expect(await found.findByText('第 512 条：内容被改动')).toBeTruthy()
  expect(found.getByText('此前第 3 至 511 条完好。')).toBeTruthy()
  expect(found.getByRole('link', { name: '查看第 512 条' }).getAttribute('href')).toBe('/audit-entries/512')
})

it('leads to no entry that was removed', async () => {
  const found = await open(verification({ outcome: 'BROKEN', fault: 'REMOVED', faultNumber: 512 }))
  expect(await found.findByText('第 512 条：被删除')).toBeTruthy()
  expect(found.queryByRole('link', { name: '查看第 512 条' })).toBeNull()
  expect(found.getByRole('link', { name: '查看第 511 条' })).toBeTruthy()
})

it('promises nothing about entries where the end of the chain is forged', async () => {
  const found = await open(verification({ outcome: 'BROKEN', fault: 'HEAD_FORGED', faultNumber: 7371938 }))
  expect(await found.findByText('第 7371938 条：链尾封签不符')).toBeTruthy()
  expect(found.queryByText(/完好/)).toBeNull()
})

it('says that it was stopped', async () => {
  answer(verification({ outcome: 'STOPPED', endedAt: undefined }))
  const { screen } = await renderPage('/audit-entries/verifications/c1')
  expect((await screen.findByRole('alert')).textContent).toContain('请重新发起')
})

it('follows a check of another auditor without its progress', async () => {
  answer(verification({ outcome: 'RUNNING', endedAt: undefined }))
  server.use(http.get(api('/jobs/j1'), () => problem(404)))
  const { screen } = await renderPage('/audit-entries/verifications/c1')
  expect(await screen.findByRole('progressbar', { name: '核验进度' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('lists what was found before', async () => {
  useTrail()
  server.use(
    http.get(api('/audit-verifications'), () =>
      page([verification({ outcome: 'BROKEN', fault: 'REMOVED', faultNumber: 512 })]),
    ),
  )
  const { screen } = await renderPage('/audit-entries/verifications')
  const table = within(await screen.findByRole('table', { name: '核验' }))
  expect(await table.findByText('第 512 条：被删除')).toBeTruthy()
  const link = table.getByRole('link', { name: '2024年8月1日 10:00:00' })
  expect(link.getAttribute('href')).toBe('/audit-entries/verifications/c1')
})
