import { describe, expect, it } from 'vitest'
import type { FormDefinition } from './formTypes'
import { besides, shownOnly } from './shownOnly'

const form: FormDefinition = {
  key: 'permit',
  version: 1,
  schema: {
    type: 'object',
    properties: { plate: { type: 'string' }, vehicle: { $ref: '#/$defs/vehicle' } },
    $defs: { vehicle: { type: 'object', properties: { make: { type: 'string' } } } },
  },
}

describe('the form of what has been sent', () => {
  it('should let nothing be changed, at any depth', () => {
    expect(shownOnly(form).schema).toMatchObject({
      properties: { plate: { type: 'string', readOnly: true } },
      $defs: { vehicle: { properties: { make: { readOnly: true } } } },
    })
  })

  it('should leave what it does not know to others', () => {
    expect(besides(form, { plate: 'M-AB 1', fee: 120 })).toEqual({ fee: 120 })
  })
})
