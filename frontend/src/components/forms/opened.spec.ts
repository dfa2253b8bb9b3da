import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { useOpened } from './opened'

function reading(begin: { data?: string; isFetching: boolean }) {
  const data = ref(begin.data)
  const isFetching = ref(begin.isFetching)
  const error = ref<unknown>()
  const refetch = vi.fn(() => Promise.resolve())
  return { data, isFetching, error, refetch }
}

it('opens with what is read now, and keeps to it whatever is read later', async () => {
  const read = reading({ data: '旧', isFetching: true })
  const { opened } = useOpened(read)
  expect(opened.value).toBeUndefined()
  read.data.value = '新'
  read.isFetching.value = false
  await flushPromises()
  expect(opened.value).toBe('新')
  read.isFetching.value = true
  read.data.value = '他人改的'
  read.isFetching.value = false
  await flushPromises()
  expect(opened.value).toBe('新')
})

it('does not open with what could not be read again', async () => {
  const read = reading({ data: '旧', isFetching: true })
  const { opened } = useOpened(read)
  read.error.value = new Error('away')
  read.isFetching.value = false
  await flushPromises()
  expect(opened.value).toBeUndefined()
})

it('goes on from the latest only when asked to, and only if that was read', async () => {
  const read = reading({ data: '旧', isFetching: false })
  const { opened, reread, isClosed } = useOpened(read, (held) => held !== '更新')
  const refused = { reset: vi.fn() }
  read.refetch.mockImplementationOnce(() => {
    read.error.value = new Error('away')
    return Promise.resolve()
  })
  await reread(refused)
  expect(opened.value).toBe('旧')
  expect(refused.reset).not.toHaveBeenCalled()

  read.refetch.mockImplementationOnce(() => {
    read.error.value = undefined
    read.data.value = '新'
    return Promise.resolve()
  })
  await reread(refused)
  expect(opened.value).toBe('新')
  expect(refused.reset).toHaveBeenCalledOnce()
  read.data.value = '更新'
  expect([opened.value, isClosed.value]).toEqual(['新', false])
  await reread(refused)
  expect([opened.value, isClosed.value]).toEqual(['更新', true])
})
