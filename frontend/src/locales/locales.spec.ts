import { expect, it } from 'vitest'
import zhCN from './zh-CN'

const sources = import.meta.glob<string>(['../**/*.vue', '../**/*.ts', '!../**/*.spec.ts', '!../api/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const has = (key: string) =>
  typeof key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], zhCN) === 'string'

it('has a Chinese text for every key that is used', () => {
  const used = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bt\(\s*'([\w.]+)'|title: '([a-z]\w*\.[\w.]+)'/gi)].map(([, call, title]) => (call ?? title)!),
  )
  expect(used.length).toBeGreaterThan(100)
  expect([...new Set(used)].filter((key) => !has(key))).toEqual([])
})
