import { useTranslator } from '@jsonforms/vue'
import { computed, type Ref } from 'vue'
import type { FormSchema } from './formTypes'
import { optionsOf, type Option } from './options'

/** The choices of a control, or of its items, in the user's language. */
export function useOptions(control: Ref<{ schema: unknown; i18nKeyPrefix?: string }>): Ref<Option[]> {
  const translate = useTranslator()
  return computed(() => {
    const schema = control.value.schema as FormSchema
    const single = schema.type === 'array' && schema.items ? (schema.items as FormSchema) : schema
    return optionsOf(single, control.value.i18nKeyPrefix ?? '', (key, fallback) =>
      translate.value(key, fallback),
    )
  })
}
