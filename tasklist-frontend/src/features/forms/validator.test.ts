import { describe, expect, it } from 'vitest'
import type { FormSchema } from './formTypes'
import { formValidator, validationErrors } from './validator'

const schema: FormSchema = {
  type: 'object',
  required: ['plate', 'consent'],
  properties: {
    plate: { type: 'string', pattern: '^[A-Z]+$', maxLength: 4 },
    consent: { type: 'boolean', const: true },
    kind: { oneOf: [{ const: 'a' }, { const: 'b' }] },
    vehicle: { type: 'object', required: ['make'], properties: { make: { type: 'string' } } },
  },
}
const valid = { plate: 'AB', consent: true }

const brief = (data: unknown) =>
  validationErrors(schema, data).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)

describe('validation without eval', () => {
  it('should accept valid data', () => {
    expect(formValidator.validate(schema, valid)).toBe(true)
  })

  it('should name each missing property', () => {
    expect(validationErrors(schema, {}).map(({ params }) => params.missingProperty as string)).toEqual([
      'plate',
      'consent',
    ])
  })

  it('should refuse a consent that is not ticked', () => {
    expect(brief({ ...valid, consent: false })).toEqual(['const /consent'])
  })

  it('should report the cause and not what contains it', () => {
    expect(brief({ ...valid, vehicle: {} })).toEqual(['required /vehicle'])
  })

  it('should report a choice once', () => {
    expect(brief({ ...valid, kind: 'c' })).toEqual(['oneOf /kind'])
  })

  it('should give the limit for the message', () => {
    expect(validationErrors(schema, { ...valid, plate: 'ABCDE' })[0]?.params.limit).toBe(4)
  })

  it('should not mind undefined values', () => {
    expect(formValidator.validate(schema, { ...valid, kind: undefined })).toBe(true)
  })
})
