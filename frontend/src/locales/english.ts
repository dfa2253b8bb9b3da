import { i18n } from '.'

/** Changing the language reloads the page, so whoever formats may ask this when called. */
export const isEnglish = () => i18n.global.locale.value === 'en'
