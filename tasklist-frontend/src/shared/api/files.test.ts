import { describe, expect, it } from 'vitest'
import { refusalOf } from './files'

describe('why a file is refused', () => {
  it('should be read from what the server says', () => {
    const text = JSON.stringify({ status: 413, code: 'FILE_TOO_LARGE', detail: 'too large', maxSize: 10 })

    expect(refusalOf({ status: 413, text })).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'too large',
      extensions: { maxSize: 10 },
    })
  })

  it('should be told by its status if something on the way refuses', () => {
    expect(refusalOf({ status: 413, text: '<html>' }).code).toBe('FILE_TOO_LARGE')
    expect(refusalOf({ status: 504, text: '' }).code).toBe('UNAVAILABLE')
    expect(refusalOf({ status: 500, text: '{"error":"x"}' }).code).toBe('INTERNAL')
  })
})
