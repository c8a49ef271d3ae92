import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema'
import type { ErrorObject } from 'ajv'
import { isObject, type FormSchema } from './formTypes'
import { valueAt } from './schemaAt'

/** Keywords that only report that something below them is wrong. */
const containers = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'if',
  'dependentSchemas',
  'contains',
])

/** Keywords whose branches' errors would only confuse: the choice as a whole is wrong. */
const choices = ['anyOf', 'oneOf']

/** What JSON Forms needs of Ajv, on a validator that interprets schemas instead of compiling them. */
export interface FormValidator {
  compile(schema: FormSchema): ValidateFunction
  validate(schema: FormSchema, data: unknown): boolean
}

interface ValidateFunction {
  (data: unknown): boolean
  errors: ErrorObject[] | null
}

export const formValidator: FormValidator = {
  compile(schema) {
    const check: ValidateFunction = Object.assign(
      (data: unknown) => {
        check.errors = validationErrors(schema, data)
        return check.errors.length === 0
      },
      { errors: null },
    )
    return check
  },
  validate: (schema, data) => validationErrors(schema, data).length === 0,
}

export function validationErrors(schema: FormSchema, data: unknown): ErrorObject[] {
  // Copies: the validator annotates the schema and knows no undefined.
  const validator = new Validator(JSON.parse(JSON.stringify(schema)) as Schema, '2020-12', false)
  const { errors } = validator.validate(JSON.parse(JSON.stringify(data ?? null)))
  const failedChoices = errors.filter(({ keyword }) => choices.includes(keyword))
  return errors
    .filter(({ keyword }) => !containers.has(keyword))
    .filter(({ keywordLocation }) => !failedChoices.some((choice) => isBelow(keywordLocation, choice)))
    .map((error) => errorObject(schema, error))
}

function isBelow(location: string, choice: OutputUnit): boolean {
  return location.startsWith(`${choice.keywordLocation}/`)
}

function errorObject(schema: FormSchema, error: OutputUnit): ErrorObject {
  return {
    keyword: error.keyword,
    instancePath: error.instanceLocation.replace(/^#/, ''),
    schemaPath: error.keywordLocation,
    message: error.error,
    params: paramsOf(schema, error),
    parentSchema: parentOf(schema, error),
  }
}

function paramsOf(
  schema: FormSchema,
  { keyword, keywordLocation, error }: OutputUnit,
): ErrorObject['params'] {
  if (keyword === 'required') return { missingProperty: /property "(.*)"\.$/.exec(error)?.[1] }
  return { limit: valueAt(schema, keywordLocation) }
}

function parentOf(schema: FormSchema, { keywordLocation }: OutputUnit): Record<string, unknown> {
  const parent = valueAt(schema, keywordLocation.slice(0, keywordLocation.lastIndexOf('/')))
  return isObject(parent) ? parent : {}
}
