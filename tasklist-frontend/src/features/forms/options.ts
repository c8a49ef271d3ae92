import type { FormSchema } from './formTypes'

export interface Option {
  value: unknown
  title: string
}

type Translate = (key: string, fallback: string) => string

/** The choices of an `enum`, or of a `oneOf` of constants. A form translates them by value or by title. */
export function optionsOf(schema: FormSchema, prefix: string, translate: Translate): Option[] {
  const choices = choicesOf(schema)
  return choices.map(({ value, title }) => ({
    value,
    title: translate(`${prefix}.${String(value)}`, translate(`${prefix}.${title}`, title)),
  }))
}

export function hasOptions(schema: FormSchema): boolean {
  return choicesOf(schema).length > 0
}

function choicesOf(schema: FormSchema): Option[] {
  const branches = schema.oneOf ?? schema.anyOf
  if (branches?.every((branch) => branch.const !== undefined)) {
    return branches.map(({ const: value, title }) => ({ value, title: title ?? String(value) }))
  }
  return (schema.enum ?? []).map((value: unknown) => ({ value, title: String(value) }))
}
