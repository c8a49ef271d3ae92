import { describe, expect, it } from 'vitest'
import { changesOf, editsOf, outputsToFill, problemOf, type InputEdit } from './inputEdits'

const inputs = {
  subject: 'Hello',
  data: { name: 'Ada' },
  apiKey: '[redacted]',
  text: `${'x'.repeat(1000)}…`,
  ends: 'wait …',
}
const schema = { properties: { subject: { type: 'string' }, limit: { type: 'integer' } } }

function edited(name: string, part: Partial<InputEdit>, edits = editsOf(inputs, schema)): InputEdit[] {
  return edits.map((edit) => (edit.name === name ? { ...edit, ...part } : edit))
}

describe('edits of inputs', () => {
  it('should change nothing at first', () => {
    expect(changesOf(editsOf(inputs, schema))).toEqual({})
  })

  it('should begin with what is there, but not with what is hidden or cut', () => {
    const texts = Object.fromEntries(editsOf(inputs, schema).map(({ name, text }) => [name, text]))

    expect(texts).toEqual({
      subject: 'Hello',
      data: '{\n  "name": "Ada"\n}',
      apiKey: '',
      text: '',
      ends: 'wait …',
      limit: '',
    })
  })

  it('should send only what was changed, as what it is', () => {
    const texts = edited('subject', { change: 'replace', text: '4711' })
    const numbers = edited('limit', { change: 'replace', text: '9' }, texts)

    expect(changesOf(edited('data', { change: 'remove' }, numbers))).toEqual({
      subject: '4711',
      limit: 9,
      data: null,
    })
  })

  it('should not send what is no JSON where there is no text', () => {
    const edits = edited('data', { change: 'replace', text: '{' })

    expect(changesOf(edits)).toBeUndefined()
    expect(edits.map(problemOf)).toContain('noJson')
  })

  it('should not send the word that stands for what is hidden', () => {
    expect(changesOf(edited('apiKey', { change: 'replace', text: 'Bearer [redacted]' }))).toBeUndefined()
    expect(changesOf(edited('apiKey', { change: 'replace', text: 'k' }))).toEqual({ apiKey: 'k' })
  })

  it('should not begin an object with what is hidden inside of it', () => {
    expect(editsOf({ headers: { authorization: '[redacted]' } }, {})[0]).toMatchObject({
      kind: 'json',
      shown: 'hidden',
      text: '',
    })
  })
})

describe('outputs to fill in', () => {
  it('should be those that there must be', () => {
    const type = {
      required: ['messageId', 'size'],
      properties: { messageId: { type: 'string' }, size: { type: 'integer' }, note: { type: 'string' } },
    }

    expect(JSON.parse(outputsToFill(type))).toEqual({ messageId: '', size: null })
    expect(outputsToFill(undefined)).toBe('{}')
  })
})
