import { createI18n } from 'vue-i18n'
import { language } from './language'
import zhCN from './zh-CN'

document.documentElement.lang = language

type Texts = typeof zhCN

export const i18n = createI18n<[Texts], 'zh-CN' | 'en', false>({
  legacy: false,
  locale: language,
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messages: { 'zh-CN': zhCN, en: zhCN },
})

/** English is loaded only where it is spoken. */
export async function loadLanguage(): Promise<void> {
  if (language === 'en') i18n.global.setLocaleMessage('en', (await import('./en')).default)
}
