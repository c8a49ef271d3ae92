import type { FormData, FormDefinition, FormSchema } from './formTypes'

/** The form of what has been sent: its values can be read, none can be changed. */
export function shownOnly(form: FormDefinition): FormDefinition {
  return { ...form, schema: shown(form.schema) }
}

/** The values that no field of the form shows. */
export function besides(form: FormDefinition, data: FormData): FormData {
  const names = Object.keys(form.schema.properties ?? {})
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
}

function shown(schema: FormSchema): FormSchema {
  return {
    ...schema,
    readOnly: true,
    ...(schema.properties && { properties: each(schema.properties) }),
    ...(schema.$defs && { $defs: each(schema.$defs) }),
  }
}

function each(schemas: Record<string, FormSchema>): Record<string, FormSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, shown(schema)]))
}
