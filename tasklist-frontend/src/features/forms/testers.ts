import {
  and,
  isControl,
  resolveSchema,
  type RankedTester,
  type Tester,
  type UISchemaElement,
} from '@jsonforms/core'
import { isConsent } from './formData'
import { isObject, type FormSchema } from './formTypes'
import { hasOptions } from './options'
import { resolved } from './schemaAt'

/** Longer texts than this get more than one line. */
const ONE_LINE = 300

/** At most so many choices are shown side by side instead of in a list to open. */
const FEW_OPTIONS = 3

type SchemaTest = (schema: FormSchema, options: Record<string, unknown>) => boolean

/** A control whose own schema passes the test. */
export function control(test: SchemaTest): Tester {
  return and(isControl, (uischema: UISchemaElement, schema, { rootSchema }) => {
    const { scope, options } = uischema as UISchemaElement & { scope: string }
    const own = resolveSchema(schema, scope, rootSchema) as FormSchema | undefined
    return own !== undefined && test(resolved(own, rootSchema as FormSchema), options ?? {})
  })
}

export function ranked(rank: number, test: SchemaTest): RankedTester {
  const tester = control(test)
  return (uischema, schema, context) => (tester(uischema, schema, context) ? rank : -1)
}

export const isText: SchemaTest = (schema) => hasType(schema, 'string')

export const isMultiline: SchemaTest = (schema, options) =>
  isText(schema, options) && (options.multi === true || (schema.maxLength ?? 0) > ONE_LINE) && !schema.format

export const isNumber: SchemaTest = (schema) => hasType(schema, 'number') || hasType(schema, 'integer')

export const isBoolean: SchemaTest = (schema) => hasType(schema, 'boolean')

export const isConsentBox: SchemaTest = (schema) => isConsent(schema)

export const isMoment: SchemaTest = (schema, options) =>
  isText(schema, options) && ['date', 'date-time', 'time'].includes(schema.format ?? '')

export const isChoice: SchemaTest = (schema) => !hasType(schema, 'array') && hasOptions(schema)

export const isRadioChoice: SchemaTest = (schema, options) => {
  if (!isChoice(schema, options) || options.format === 'select') return false
  return options.format === 'radio' || (schema.oneOf ?? schema.enum ?? []).length <= FEW_OPTIONS
}

export const isMultipleChoice: SchemaTest = (schema) =>
  hasType(schema, 'array') && isObject(schema.items) && hasOptions(schema.items as FormSchema)

export const isGroup: SchemaTest = (schema) => hasType(schema, 'object') || schema.properties !== undefined

export const isList: SchemaTest = (schema) => hasType(schema, 'array')

/** A single value that is only shown. */
export const isShownOnly: SchemaTest = (schema) =>
  schema.readOnly === true && !hasType(schema, 'object') && !isListOfObjects(schema)

function isListOfObjects(schema: FormSchema): boolean {
  return hasType(schema, 'array') && isObject(schema.items) && !hasOptions(schema.items as FormSchema)
}

function hasType({ type }: FormSchema, expected: string): boolean {
  return Array.isArray(type) ? type.includes(expected) : type === expected
}
