import { describe, expect, it } from 'vitest'
import { apiError } from '@/shared/api/apiError'
import { attachmentProblem, isWebAddress, sizeInWords, typeInWords } from './attachmentWords'

describe('how attachments read', () => {
  it('should have sizes as people read them', () => {
    expect(sizeInWords(0, 'en-GB')).toBe('0 bytes')
    expect(sizeInWords(1_500, 'en-GB')).toBe('1.5 kB')
    expect(sizeInWords(20 * 1024 * 1024, 'de-DE')).toBe('20 MB')
  })

  it('should name types as people do', () => {
    expect(typeInWords('application/pdf')).toBe('PDF')
    expect(typeInWords('application/vnd.oasis.opendocument.text')).toBe('ODT')
  })

  it('should say with a refusal what would be taken', () => {
    const large = apiError('FILE_TOO_LARGE', '', { extensions: { maxSize: 2048 } })
    const type = apiError('FILE_TYPE_NOT_ALLOWED', '', {
      extensions: { allowed: ['text/plain', 'application/pdf'] },
    })

    expect(attachmentProblem(large, 'en')).toMatchObject({
      text: 'FILE_TOO_LARGE_OF',
      values: { most: '2 kB' },
    })
    expect(attachmentProblem(type, 'en')).toMatchObject({
      text: 'FILE_TYPE_NOT_ALLOWED_OF',
      values: { types: 'PDF, TXT' },
    })
    expect(attachmentProblem(apiError('FILE_TOO_LARGE', ''), 'en').text).toBe('FILE_TOO_LARGE')
    expect(attachmentProblem(apiError('CONFLICT', ''), 'en').text).toBe('other')
  })

  it('should link to web addresses only', () => {
    expect(isWebAddress('https://example.org/a?b=c')).toBe(true)
    expect(isWebAddress('javascript:alert(1)')).toBe(false)
    expect(isWebAddress('example.org')).toBe(false)
  })
})
