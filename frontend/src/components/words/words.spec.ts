import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { i18n } from '@/locales'
import { api, server } from '@/testing/server'
import { useWords } from './words'

afterEach(() => {
  i18n.global.locale.value = 'zh-CN'
})

function words() {
  server.use(http.get(api('/dictionaries'), () => HttpResponse.json([])))
  let used!: ReturnType<typeof useWords>
  const setup = () => {
    used = useWords()
    return () => null
  }
  mount({ setup }, { global: { plugins: [i18n, [VueQueryPlugin, { queryClient: new QueryClient() }]] } }).unmount()
  return used
}

it('says large amounts in 万 in Chinese', () => {
  const { understood, headline } = words()
  expect(understood(28134050)).toBe('即 281,340.50 元（约 28.13 万元）')
  expect(understood(28130000)).toBe('即 281,300.00 元（28.13 万元）')
  expect(headline({ value: 28134050, unit: 'FEN' })).toEqual({
    number: '28.13',
    unit: '万元',
    exactly: '精确值 281,340.50 元',
  })
})

it('says them in yuan in English', () => {
  i18n.global.locale.value = 'en'
  const { understood, headline } = words()
  expect(understood(28134050)).toBe('That is 281,340.50 yuan')
  expect(headline({ value: 28134050, unit: 'FEN' })).toEqual({ number: '281,340.50', unit: 'yuan' })
})

it('chooses singular and plural by the number where the count is grouped', () => {
  i18n.global.locale.value = 'en'
  const people = (n: number, count: string) => i18n.global.t('words.people', { count, n })
  expect([people(1, '1'), people(1200, '1,200')]).toEqual(['1 person', '1,200 people'])
})

it('speaks of one as of one', () => {
  i18n.global.locale.value = 'en'
  const { t } = i18n.global
  const tasks = (count: number) => t('lacking.tasks', { count, day: '31 July' })
  expect(tasks(1)).toBe('1 alliance with open tasks on 31 July')
  expect(tasks(2)).toBe('2 alliances with open tasks on 31 July')
  expect(t('jobs.going', { count: 1 })).toBe('1 background job going on')
})
