import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, page, problem, server } from '@/testing/server'

const alliance = {
  ...{ id: 'a1', etag: '7', programmeId: 'p1', name: '同心圆联盟', theme: '凝聚人心', sortOrder: 1, memberCount: 1 },
  ...{ leads: [], warnings: [] },
}
const programme = {
  ...{ id: 'p1', etag: '1', year: 2024, name: '2024年度方案', status: 'PUBLISHED', number: 1, allianceRules: {} },
  ...{ requirements: [], pairingRules: [], comparisonGroups: [], policies: [] },
}
const deputy = {
  ...{ id: 'm4', etag: '3', allianceId: 'a1', organizationId: 'o4', organizationName: '税务局' },
  ...{
    organizationKind: 'OTHER',
    sortOrder: 1,
    role: 'DEPUTY',
    from: '2024-01-01',
    to: undefined as string | undefined,
  },
}

it('corrects a membership on the version it was opened with, and on the latest once that is read', async () => {
  const versions: unknown[] = []
  let now = deputy
  server.use(
    http.get(api('/alliances/a1'), () => HttpResponse.json(alliance)),
    http.get(api('/alliances/a1/progress'), () => problem(404)),
    http.get(api('/programmes/p1'), () => HttpResponse.json(programme)),
    http.get(api('/alliances/a1/members'), () => page([now])),
    http.patch(api('/alliances/a1/members/m4'), async ({ request }) => {
      versions.push([request.headers.get('If-Match'), await request.json()])
      return versions.length > 1 ? HttpResponse.json(now) : problem(412, { title: '内容已被他人修改' })
    }),
  )
  const { screen } = await renderPage('/alliances/a1?on=2024-07-31')
  await fireEvent.click(await screen.findByRole('button', { name: '变更税务局' }))
  await fireEvent.click(screen.getByLabelText('更正'))
  const from = screen.getByLabelText<HTMLInputElement>(/^起始日期/)
  await fireEvent.input(from, { target: { value: '2024年2月1日' } })
  await fireEvent.change(from)
  now = { ...deputy, etag: '4', to: '2024-12-31' }
  await fireEvent.click(screen.getByRole('button', { name: '保存更正' }))
  await fireEvent.click(await screen.findByRole('button', { name: '读取最新内容' }))
  await expect.poll(() => screen.getByLabelText<HTMLInputElement>(/^截止日期/).value).toBe('2024年12月31日')
  expect(from.value).toBe('2024年2月1日')
  await fireEvent.click(screen.getByRole('button', { name: '保存更正' }))
  await expect
    .poll(() => versions)
    .toEqual([
      ['"3"', { from: '2024-02-01' }],
      ['"4"', { from: '2024-02-01' }],
    ])
})
