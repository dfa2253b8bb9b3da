import { expect, it } from 'vitest'
import en from './en'
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

/** Every text with its key. */
const textsOf = (part: object, path = ''): [string, string][] =>
  Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value]] : textsOf(value as object, `${path}${name}.`),
  )
const keysOf = (part: object) => textsOf(part).map(([key]) => key)
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

it('has no Chinese text that nothing uses', () => {
  const written = Object.entries(sources)
    .flatMap(([file, source]) => (/\/(zh-CN|en)\//.test(file) ? [] : [source]))
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

it('has an English text for every Chinese one, and no other', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(zhCN).sort())
})

it('has the same placeholders in both languages, and in both forms of a plural', () => {
  const english = new Map(textsOf(en))
  const differing = textsOf(zhCN).filter(([key, chinese]) => {
    const forms = english.get(key)?.split(' | ') ?? []
    return forms.some((form) => String(placeholdersOf(form)) !== String(placeholdersOf(chinese)))
  })
  expect(differing.map(([key]) => key)).toEqual([])
})

it('writes English without Chinese characters and punctuation', () => {
  const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
  // The switch to Chinese is for whoever reads that.
  const found = textsOf(en).filter(([key, text]) => key !== 'app.otherLanguage' && chinese.test(text))
  expect(found).toEqual([])
})
