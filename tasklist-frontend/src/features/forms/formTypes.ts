import type { JsonSchema7, UISchemaElement } from '@jsonforms/core'

export type FormData = Record<string, unknown>

/** The parts of JSON Schema that decide how a form looks and what it sends. */
export interface FormSchema extends Omit<JsonSchema7, 'properties' | 'items' | '$defs'> {
  properties?: Record<string, FormSchema>
  items?: FormSchema | FormSchema[]
  $defs?: Record<string, FormSchema>
  readOnly?: boolean
}

export interface FormDefinition {
  key: string
  version: number
  title?: string | null
  schema: FormSchema
  uiSchema?: UISchemaElement
  /** Texts by language, then by key such as `plate.label`. */
  translations?: Record<string, Record<string, string>>
}

/** A form as GraphQL delivers it, its JSON parts untyped. */
export interface LooseForm {
  key: string
  version: number
  title?: string | null
  schema?: unknown
  uiSchema?: unknown
  translations?: unknown
}

export function formOf(form: LooseForm): FormDefinition | undefined {
  if (!isObject(form.schema)) return undefined
  return {
    key: form.key,
    version: form.version,
    title: form.title,
    schema: form.schema as FormSchema,
    uiSchema: (form.uiSchema ?? undefined) as UISchemaElement | undefined,
    translations: (form.translations ?? undefined) as FormDefinition['translations'],
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
