import type { ControlElement } from '@jsonforms/core'
import { useJsonFormsControl, type RendererProps } from '@jsonforms/vue'
import { computed, onScopeDispose, watchEffect } from 'vue'
import { useFieldContext } from './fieldContext'

/** What every control has in common: value, label, description, error, and how these are told to assistive technology. */
export function useField(props: RendererProps<ControlElement>) {
  const { control, handleChange } = useJsonFormsControl(props)
  const fields = useFieldContext()

  const path = computed(() => control.value.path)
  const error = computed(() => (fields.showsErrors(path.value) ? control.value.errors : ''))
  const readonly = computed(() => !control.value.enabled)
  const label = computed(() => control.value.label)

  watchEffect(() => {
    if (control.value.visible) fields.labels.set(path.value, label.value)
    else fields.labels.delete(path.value)
  })
  onScopeDispose(() => fields.labels.delete(path.value))

  /** For Vuetify's inputs, which pass what they do not know on to the native element. */
  const input = computed(() => ({
    id: fields.idOf(path.value),
    label: control.value.required && !readonly.value ? `${label.value} *` : label.value,
    readonly: readonly.value,
    hint: control.value.description,
    persistentHint: Boolean(control.value.description),
    errorMessages: error.value ? error.value.split('\n') : [],
    'aria-invalid': error.value ? ('true' as const) : undefined,
    'aria-required': control.value.required ? ('true' as const) : undefined,
    onBlur: () => fields.touch(path.value),
  }))

  function change(value: unknown): void {
    handleChange(path.value, value === '' || value === null ? undefined : value)
  }

  return { control, input, error, readonly, label, change, touch: () => fields.touch(path.value) }
}
