import { createI18n } from 'vue-i18n'
import { storedRef } from '@/shared/storedRef'
import { de } from './de'
import { en } from './en'

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** What the user chose, else the browser's first language that we speak. */
export const language = storedRef('language', languages, () => spokenBy(navigator.languages))

export const i18n = createI18n({
  legacy: false,
  locale: language.value,
  fallbackLocale: 'en',
  messages: { en, de },
})

export function spokenBy(preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase())
  return languages.find((candidate) => candidate === spoken.find(isLanguage)) ?? 'en'
}

function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag)
}
