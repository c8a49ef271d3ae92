import { describe, expect, it } from 'vitest'
import { renamed } from './renamed'

const xml =
  '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><userTask id="check" name="Check &amp; file"/></process></definitions>'

describe('a diagram with other names', () => {
  it('should say them and keep the ids', () => {
    const german = renamed(xml, (name) => (name === 'Check & file' ? 'Prüfen & ablegen' : name))

    expect(german).toContain('name="Prüfen &amp; ablegen"')
    expect(german).toContain('id="check"')
  })

  it('should stay as it is without other names', () => {
    expect(renamed(xml, (name) => name)).toBe(xml)
  })
})
