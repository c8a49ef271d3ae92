import { describe, expect, it } from 'vitest'
import { localPath } from './session'

describe('where to return to after signing in', () => {
  it('should be the page the user wanted', () => {
    expect(localPath('/tasks/main:1?view=mine')).toBe('/tasks/main:1?view=mine')
  })

  it.each([undefined, 'https://evil.example', '//evil.example', '/signed-in?code=x'])(
    'should not be %s',
    (path) => {
      expect(localPath(path)).toBe('/')
    },
  )
})
