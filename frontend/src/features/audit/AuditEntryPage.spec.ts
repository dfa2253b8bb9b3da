import { within } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { AuditEntryView } from '@/api'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'
import { DIGEST, entry, RECORD, useTrail } from './audit.fixture'

async function open(one: AuditEntryView) {
  useTrail()
  server.use(http.get(api('/audit-entries/4820017'), () => HttpResponse.json(one)))
  const { screen } = await renderPage('/audit-entries/4820017')
  await screen.findByRole('region', { name: '凭据' })
  return { screen }
}

it('tells one entry with all that it speaks of, and leads to all that is like it', async () => {
  const gone = '0190f1a0-60c5-7590-8f72-000000000002'
  const { screen } = await open(
    entry({
      subjectCount: 2,
      subjects: [
        { list: 'volunteer-records', id: RECORD, act: 'CHANGED', before: 'aa11', after: 'bb22' },
        { list: 'attachments', id: gone, act: 'REMOVED', before: 'cc33' },
      ],
    }),
  )
  expect(screen.getByRole('heading', { level: 1, name: '第 4820017 条' })).toBeTruthy()
  expect(screen.getByText('2024年8月1日 10:00:07')).toBeTruthy()
  expect(await screen.findByRole('link', { name: '市水务局' })).toBeTruthy()
  const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(to('其全部记录')).toBe('/audit-entries?actor=s9')
  expect(to('同一操作的记录')).toBe('/audit-entries?action=approveVolunteerRecord&from=2024-08-01')
  expect(to('同一地址的记录')).toBe('/audit-entries?q=10.0.0.7&from=2024-08-01')
  expect(to('同一请求的记录')).toBe('/audit-entries?q=req-1&from=2024-08-01')
  expect(to('前一条')).toBe('/audit-entries/4820016')

  const subjects = within(screen.getByRole('region', { name: '涉及对象（2 项）' }))
  expect(subjects.getByRole('link', { name: '志愿服务记录' }).getAttribute('href')).toBe(`/volunteer-records/${RECORD}`)
  expect(await subjects.findByText('修改')).toBeTruthy()
  expect(subjects.getByText('bb22')).toBeTruthy()
  expect(subjects.queryByRole('link', { name: '附件' })).toBeNull()
  const others = subjects.getAllByRole('link', { name: '这一对象的全部记录' })
  expect(others[1]!.getAttribute('href')).toBe(`/audit-entries?subject=${gone}`)
  expect(within(screen.getByRole('region', { name: '凭据' })).getByText(DIGEST)).toBeTruthy()
})

it('says in words what an export asked for', async () => {
  const { screen } = await open(entry({ kind: 'EXPORT', asked: 'from=2024-01-01&status=APPROVED', subjects: [] }))
  expect(screen.getByText('起始日期：2024年1月1日')).toBeTruthy()
})

it('points to the archives where the entry is not there', async () => {
  useTrail()
  server.use(http.get(api('/audit-entries/1'), () => problem(404)))
  const { screen } = await renderPage('/audit-entries/1')
  expect(await screen.findByText(/可能已经归档/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '查看归档' }).getAttribute('href')).toBe('/audit-entries/archives')
  expect(screen.queryByRole('link', { name: '前一条' })).toBeNull()
})
