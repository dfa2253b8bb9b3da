import { fireEvent, within } from '@testing-library/dom'
import { http } from 'msw'
import { expect, it, vi } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, page, server } from '@/testing/server'
import { archive, DIGEST, useTrail } from './audit.fixture'

it('lists what was filed, with its file and its proof', async () => {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob)
    return 'blob:1'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  useTrail()
  const { screen } = await renderPage('/audit-entries/archives')
  const table = within(await screen.findByRole('table', { name: '归档' }))
  expect(table.getByText('第 1 至 2 条')).toBeTruthy()
  expect(table.getByText('2024年7月1日 10:00:00至2024年7月1日 10:00:09')).toBeTruthy()
  const file = table.getByRole('link', { name: archive.fileName })
  expect(file.getAttribute('href')).toBe('/api/v1/audit-archives/z1/file')
  expect(file.getAttribute('download')).toBe(archive.fileName)
  await fireEvent.click(table.getByRole('button', { name: '保存凭据', hidden: true }))
  const text = await saved[0]!.text()
  expect(text).toContain('文件：audit-1-2.jsonl.gz（1843 字节）')
  expect(text).toContain(`文件的 SHA-256：${archive.sha256}`)
  expect(text).toContain(`最后一条的摘要：${DIGEST}`)
  vi.restoreAllMocks()
})

it('says when the first will be filed', async () => {
  useTrail()
  server.use(http.get(api('/audit-archives'), () => page([])))
  const { screen } = await renderPage('/audit-entries/archives')
  expect(await screen.findByText('还没有归档')).toBeTruthy()
})
