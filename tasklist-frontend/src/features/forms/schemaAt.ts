import { isObject, type FormSchema } from './formTypes'

/** The value at a JSON Pointer (`#/a/b`), following `$ref` steps as a validator's keyword location names them. */
export function valueAt(root: unknown, pointer: string): unknown {
  return segments(pointer).reduce<unknown>((value, segment) => {
    if (!isObject(value) && !Array.isArray(value)) return undefined
    const next = (value as Record<string, unknown>)[segment]
    return segment === '$ref' && typeof next === 'string' ? valueAt(root, next) : next
  }, root)
}

/** The schema itself, or what its local `$ref` leads to. */
export function resolved(schema: FormSchema, root: FormSchema): FormSchema {
  if (!schema.$ref?.startsWith('#')) return schema
  const target = valueAt(root, schema.$ref)
  return isObject(target) ? { ...(target as FormSchema), ...schema, $ref: undefined } : schema
}

/** `/lines/0/amount` as JSON Forms writes it: `lines.0.amount`. */
export function dottedPath(pointer: string): string {
  return segments(pointer).join('.')
}

function segments(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'))
}
