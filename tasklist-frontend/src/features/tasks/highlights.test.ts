import { describe, expect, it } from 'vitest'
import { highlightParts } from './highlights'

describe('highlights', () => {
  it('should mark what stands between the markers', () => {
    expect(highlightParts('a \uE000per\uE001mit')).toEqual([
      { text: 'a ', match: false },
      { text: 'per', match: true },
      { text: 'mit', match: false },
    ])
  })

  it('should leave markup as text', () => {
    expect(highlightParts('<b>\uE000x\uE001</b>').map(({ text }) => text)).toEqual(['<b>', 'x', '</b>'])
  })
})
