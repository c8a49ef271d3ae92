import { describe, expect, it } from 'vitest'
import { de } from './de'
import { en } from './en'
import { i18n, languages, spokenBy } from './i18n'

function keysOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${prefix}${key}.`) : [`${prefix}${key}`],
  )
}

describe('languages', () => {
  it('should say everything in each language', () => {
    expect(keysOf(de)).toEqual(keysOf(en))
  })

  it('should have no text that cannot be shown', () => {
    const { t, locale } = i18n.global
    for (const language of languages) {
      locale.value = language
      for (const key of keysOf(en)) expect(() => t(key, 1), key).not.toThrow()
    }
    locale.value = 'en'
  })

  it('should be the first one of the browser that is spoken here', () => {
    expect(spokenBy(['fr-FR', 'de-AT', 'en'])).toBe('de')
    expect(spokenBy(['fr'])).toBe('en')
  })
})
