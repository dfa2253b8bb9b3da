import { useI18n } from 'vue-i18n'
import { dayInWords, monthInWords } from '../words/days'
import { useDictionaries } from '../words/dictionaries.queries'

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

/** A value of a form in words, as it is told of beside the form. */
export function useOtherWords() {
  const { t } = useI18n()
  const { label } = useDictionaries()

  function words(name: string, value: unknown, view: Record<string, unknown>): string | undefined {
    if (typeof value !== 'string') return undefined
    if (/Id$/.test(name)) return nameOf(name, view)
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value)
    if (/^\d{4}-\d\d$/.test(value)) return monthInWords(value)
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return `${dayInWords(value.slice(0, 10))} ${value.slice(11, 16)}`
    if (!/^[A-Za-z]\w*$/.test(value)) return value
    const called = label(name[0]!.toUpperCase() + name.slice(1), value)
    return called === value ? nameOf(`${name}Id`, view) : called
  }

  const nameOf = (id: string, view: Record<string, unknown>) =>
    [id.replace(/Id$/, 'Name'), id.replace(/Id$/, 'Title')].map((name) => view[name]).find(isText)
  const isText = (value: unknown): value is string => typeof value === 'string' && !!value

  /** Empty where there is nothing, undefined where it cannot be told in a line. */
  function inWords(values: Record<string, unknown>, view: unknown): string | undefined {
    const filled = Object.entries(values).filter(([, value]) => !isEmpty(value) && value !== false)
    if (!filled.length) return Object.values(values).includes(false) ? undefined : ''
    const told = filled.flatMap(([name, value]) => words(name, value, (view ?? {}) as Record<string, unknown>) ?? [])
    return told.length ? told.join(t('words.listSeparator')) : undefined
  }
  return { inWords }
}
