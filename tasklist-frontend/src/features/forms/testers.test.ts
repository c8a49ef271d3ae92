import type { JsonSchema, RankedTester } from '@jsonforms/core'
import { describe, expect, it } from 'vitest'
import { renderers } from './renderers'
import type { FormSchema } from './formTypes'

function chosen(schema: FormSchema, options = {}): string | undefined {
  const root = { type: 'object', properties: { field: schema } } as JsonSchema
  const element = { type: 'Control', scope: '#/properties/field', options }
  const rank = (tester: RankedTester) => tester(element, root, { rootSchema: root, config: {} })
  const best = [...renderers].sort((a, b) => rank(b.tester) - rank(a.tester))[0]
  return best && rank(best.tester) > 0 ? (best.renderer as { __name?: string }).__name : undefined
}

const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ const: `${index}`, title: `${index}` }))

describe('which control shows what', () => {
  it.each<[string, FormSchema, object, string]>([
    ['text', { type: 'string' }, {}, 'TextControl'],
    ['an e-mail address', { type: 'string', format: 'email', maxLength: 500 }, {}, 'TextControl'],
    ['long text', { type: 'string', maxLength: 5000 }, {}, 'MultilineControl'],
    ['text with the option multi', { type: 'string' }, { multi: true }, 'MultilineControl'],
    ['a number', { type: 'number' }, {}, 'NumberControl'],
    ['a whole number', { type: 'integer' }, {}, 'NumberControl'],
    ['yes or no', { type: 'boolean' }, {}, 'BooleanControl'],
    ['a consent', { type: 'boolean', const: true }, {}, 'ConsentControl'],
    ['a date', { type: 'string', format: 'date' }, {}, 'MomentControl'],
    ['a point in time', { type: 'string', format: 'date-time' }, {}, 'MomentControl'],
    ['a few choices', { type: 'string', oneOf: choices(3) }, {}, 'RadioControl'],
    ['a few choices as a list', { type: 'string', oneOf: choices(3) }, { format: 'select' }, 'SelectControl'],
    ['many choices', { type: 'string', enum: ['a', 'b', 'c', 'd'] }, {}, 'SelectControl'],
    ['several choices', { type: 'array', items: { enum: ['a', 'b'] } }, {}, 'MultiSelectControl'],
    ['an object', { type: 'object', properties: {} }, {}, 'ObjectControl'],
    ['a list of objects', { type: 'array', items: { type: 'object' } }, {}, 'ListControl'],
    ['a value only shown', { type: 'string', readOnly: true, enum: ['a'] }, {}, 'ShownValue'],
    ['a list only shown', { type: 'array', items: { type: 'object' }, readOnly: true }, {}, 'ListControl'],
  ])('should show %s', (_, schema, options, expected) => {
    expect(chosen(schema, options)).toBe(expected)
  })
})
