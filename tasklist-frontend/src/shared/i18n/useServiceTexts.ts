import { shallowReactive } from 'vue'
import { useI18n } from 'vue-i18n'
import { useApi, type Api } from '@/shared/api/client'
import { ServiceTextsDocument } from '@/shared/api/generated/graphql'

/** As many services as the server answers for at once. */
const MAX_KEYS = 50

type Dictionary = ReadonlyMap<string, string>
/** What a process says, in the reader's language if its service has a translation; else as it is. */
export type Say = (serviceKey: string | null | undefined, text: string) => string

const dictionariesOf = new WeakMap<Api, ReturnType<typeof dictionaries>>()

/** Translations of what processes say. A service's are asked for when they are first needed, and kept until the app is loaded again. */
export function useServiceTexts(): Say {
  const { locale } = useI18n()
  const api = useApi()
  const { find } = dictionariesOf.get(api) ?? dictionaries(api)

  return (serviceKey, text) =>
    (serviceKey && find(locale.value, serviceKey)?.get(text.trim().replace(/\s+/g, ' '))) || text
}

function dictionaries(api: Api) {
  const known = shallowReactive(new Map<string, Dictionary>())
  const asked = new Set<string>()
  let waiting: string[] = []

  function find(language: string, serviceKey: string): Dictionary | undefined {
    const id = idOf(language, serviceKey)
    if (!asked.has(id)) {
      asked.add(id)
      if (waiting.push(serviceKey) === 1) queueMicrotask(() => void ask(language))
    }
    return known.get(id)
  }

  /** All that a list needs is asked for at once. */
  async function ask(language: string): Promise<void> {
    const keys = waiting
    waiting = []
    for (let from = 0; from < keys.length; from += MAX_KEYS)
      await load(language, keys.slice(from, from + MAX_KEYS))
  }

  async function load(language: string, keys: string[]): Promise<void> {
    const { data } = await api.query(ServiceTextsDocument, { keys })
    for (const { serviceKey, texts } of data?.serviceTexts ?? []) {
      known.set(idOf(language, serviceKey), new Map(Object.entries(texts as Record<string, string>)))
    }
    // Without an answer texts stay as they are, and whoever needs them next asks again.
    if (!data) for (const key of keys) asked.delete(idOf(language, key))
  }

  const own = { find }
  dictionariesOf.set(api, own)
  return own
}

function idOf(language: string, serviceKey: string): string {
  return `${language} ${serviceKey}`
}
