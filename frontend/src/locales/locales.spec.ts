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

/** Every text by its key. */
const keysOf = (part: object, path = ''): string[] =>
  Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? [path + name] : keysOf(value as object, `${path}${name}.`),
  )

it('has no Chinese text that nothing uses', () => {
  const written = Object.entries(sources)
    .flatMap(([file, source]) => (file.includes('/zh-CN/') ? [] : [source]))
    .join('\n')
  const literal = new Set([...written.matchAll(/['"]([a-z]\w*\.[\w.-]+)['"]/gi)].map(([, key]) => key!))
  // `tasks.${name}` may be any of its kind.
  const patterns = [...written.matchAll(/`([a-z]\w*\.[^`\s]*(?:\$\{[^}]*\}[^`\s]*)+)`/gi)].map(
    ([, key]) =>
      new RegExp(
        `^${key!
          .replace(/\$\{[^}]*\}/g, '*')
          .replaceAll('.', '\\.')
          .replaceAll('*', '.+')}$`,
      ),
  )
  const isUsed = (key: string) => literal.has(key) || patterns.some((pattern) => pattern.test(key))
  expect(keysOf(zhCN).filter((key) => !isUsed(key))).toEqual([])
})
