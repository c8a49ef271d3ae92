import { isObject, type FormData, type FormSchema } from './formTypes'
import { resolved } from './schemaAt'

/** What a form starts with: the task's values that the form knows, over them the draft, and defaults where nothing is. */
export function initialData(schema: FormSchema, data: unknown, draft: unknown): FormData {
  return withDefaults(schema, { ...known(schema, data), ...known(schema, withoutReadOnly(schema, draft)) })
}

/** What is sent: everything but what the form only shows. */
export function withoutReadOnly(schema: FormSchema, data: unknown): FormData {
  return isObject(data) ? (strip(schema, data, schema) as FormData) : {}
}

function known(schema: FormSchema, data: unknown): FormData {
  if (!isObject(data)) return {}
  const names = Object.keys(schema.properties ?? {})
  return Object.fromEntries(names.filter((name) => data[name] != null).map((name) => [name, data[name]]))
}

function withDefaults(root: FormSchema, data: FormData): FormData {
  const fill = (schema: FormSchema, values: FormData): FormData => {
    const result = { ...values }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const wanted = schema.required?.includes(name) ?? false
      const value = defaulted(resolved(property, root), result[name], wanted, fill)
      if (value !== undefined) result[name] = value
    }
    return result
  }
  return fill(root, data)
}

function defaulted(
  schema: FormSchema,
  value: unknown,
  wanted: boolean,
  fill: (schema: FormSchema, values: FormData) => FormData,
): unknown {
  // A consent is given by the user or not at all.
  if (isConsent(schema)) return value
  const filled = value === undefined ? schema.default : value
  if (!schema.properties) return structuredClone(filled)
  const object = fill(schema, isObject(filled) ? filled : {})
  // A wanted object is there, if only to say which of its fields are missing.
  return filled === undefined && !wanted && Object.keys(object).length === 0 ? undefined : object
}

/** A box that must be ticked: only `true` is valid. */
export function isConsent(schema: FormSchema): boolean {
  return schema.const === true || (schema.enum?.length === 1 && schema.enum[0] === true)
}

function strip(schema: FormSchema, value: unknown, root: FormSchema): unknown {
  const target = resolved(schema, root)
  if (Array.isArray(value) && target.items && !Array.isArray(target.items)) {
    const { items } = target
    return value.map((item) => strip(items, item, root))
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .filter(([name]) => !isReadOnly(target.properties?.[name], root))
    .map(([name, part]) => {
      const property = target.properties?.[name]
      return [name, property ? strip(property, part, root) : part] as const
    })
  return Object.fromEntries(entries)
}

function isReadOnly(schema: FormSchema | undefined, root: FormSchema): boolean {
  return schema !== undefined && resolved(schema, root).readOnly === true
}
