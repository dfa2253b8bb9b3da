import { fireEvent } from '@testing-library/dom'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '@/testing/renderPage'
import { api, problem, server } from '@/testing/server'

it('answers 相符 or 不相符 and asks nobody to sign in', async () => {
  let askedWho = false
  const asked: string[] = []
  server.use(
    http.get(api('/me'), () => {
      askedWho = true
      return problem(401)
    }),
    http.get(api('/verifications/JL-2024-000007'), ({ request }) => {
      const { searchParams } = new URL(request.url)
      asked.push(searchParams.toString())
      return HttpResponse.json({ matches: searchParams.get('code') === 'ABCD-EFGH' })
    }),
  )
  const { screen, router } = await renderPage('/verify/JL-2024-000007')
  expect(router.currentRoute.value.path).toBe('/verify/JL-2024-000007')
  expect(screen.queryByRole('navigation', { name: '主菜单' })).toBeNull()
  expect(screen.getByLabelText<HTMLInputElement>('记录编号').value).toBe('JL-2024-000007')

  const code = screen.getByLabelText('核验码')
  const check = screen.getByRole('button', { name: '核验' })
  await fireEvent.click(check)
  expect(screen.getByRole('alert').textContent).toBe('请填写记录编号和核验码')

  await fireEvent.input(code, { target: { value: 'ABCD-EFGH' } })
  await fireEvent.input(screen.getByLabelText('合计分钟数（可不填）'), { target: { value: '240' } })
  await fireEvent.click(check)
  expect(await screen.findByText('相符')).toBeTruthy()

  await fireEvent.input(code, { target: { value: 'WRONG' } })
  expect(screen.queryByText('相符')).toBeNull()
  await fireEvent.click(check)
  expect(await screen.findByText('不相符')).toBeTruthy()
  expect(asked).toEqual(['code=ABCD-EFGH&minutes=240', 'code=WRONG&minutes=240'])
  expect(askedWho).toBe(false)
})
