import { describe, expect, it } from 'vitest'
import { initialData, withoutReadOnly } from './formData'
import type { FormSchema } from './formTypes'

const schema: FormSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', readOnly: true },
    decision: { type: 'string' },
    months: { type: 'integer', default: 12 },
    consent: { type: 'boolean', const: true, default: true },
    vehicle: { $ref: '#/$defs/vehicle' },
    lines: { type: 'array', items: { type: 'object', properties: { id: { readOnly: true }, amount: {} } } },
  },
  $defs: {
    vehicle: {
      type: 'object',
      properties: { make: { type: 'string', default: 'any' }, id: { readOnly: true } },
    },
  },
}

describe('what a form starts with', () => {
  it('should take only what the form knows', () => {
    expect(initialData(schema, { name: 'Ada', secret: 1 }, undefined)).toMatchObject({ name: 'Ada' })
    expect(initialData(schema, { secret: 1 }, undefined)).not.toHaveProperty('secret')
  })

  it('should put the draft over the data, but not over what is read-only', () => {
    const data = initialData(schema, { name: 'Ada', decision: 'a' }, { name: 'forged', decision: 'b' })

    expect(data).toMatchObject({ name: 'Ada', decision: 'b' })
  })

  it('should fill in defaults, nested ones too', () => {
    expect(initialData(schema, {}, undefined)).toMatchObject({ months: 12, vehicle: { make: 'any' } })
  })

  it('should ask for the fields of an object that must be there', () => {
    const owner: FormSchema = { type: 'object', properties: { name: { type: 'string' } } }

    expect(initialData({ required: ['owner'], properties: { owner } }, {}, undefined)).toEqual({ owner: {} })
    expect(initialData({ properties: { owner } }, {}, undefined)).toEqual({})
  })

  it('should never tick a consent', () => {
    expect(initialData(schema, {}, undefined)).not.toHaveProperty('consent')
  })
})

describe('what a form sends', () => {
  it('should leave out what is only shown, at every depth', () => {
    const data = { name: 'Ada', decision: 'a', vehicle: { make: 'x', id: 7 }, lines: [{ id: 1, amount: 2 }] }

    expect(withoutReadOnly(schema, data)).toEqual({
      decision: 'a',
      vehicle: { make: 'x' },
      lines: [{ amount: 2 }],
    })
  })
})
