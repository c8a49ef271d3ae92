import { inject, ref, type InjectionKey, type Ref } from 'vue'
import { useServiceTexts } from '@/shared/i18n/useServiceTexts'

/** The services' titles in the reader's language, by key. */
export const serviceTitlesKey: InjectionKey<Ref<ReadonlyMap<string, string>>> = Symbol('service titles')

interface OfService {
  serviceKey?: string | null
  serviceTitle?: string | null
  businessKey?: string | null
}

/** Says which case a task belongs to. A task carries its service's title as it was, in the language of the process. */
export function useCaseName(): (task: OfService) => string {
  const titles = inject(serviceTitlesKey, ref(new Map()))
  const say = useServiceTexts()
  return ({ serviceKey, serviceTitle, businessKey }) =>
    [titles.value.get(serviceKey ?? '') ?? say(serviceKey, serviceTitle ?? ''), businessKey]
      .filter(Boolean)
      .join(' · ')
}
