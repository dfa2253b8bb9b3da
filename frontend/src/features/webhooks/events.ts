import type { DeliveryView } from '@/api'

interface Told {
  data: { list: string; kind: string; externalId?: string }
}

type Text = (key: string, values?: Record<string, string>) => string

/** What an event is about, as people say it: list and what happened, with the outside number where there is one. */
export function eventInWords({ eventType, body }: DeliveryView, t: Text, known: (key: string) => boolean): string {
  if (eventType.endsWith('.test')) return t('webhooks.testEvent')
  const { list, kind, externalId } = (JSON.parse(body) as Told).data
  const name = `webhooks.listNames.${list}`
  const said = t('webhooks.eventOf', { list: known(name) ? t(name) : list, kind: t(`webhooks.kinds.${kind}`) })
  return externalId ? said + t('words.bracketed', { text: externalId }) : said
}
