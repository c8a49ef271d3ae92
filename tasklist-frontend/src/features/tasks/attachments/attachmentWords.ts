import type { ApiError } from '@/shared/api/apiError'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** For example “1.4 MB”, counted as file managers and the server's limit do: 1 MB has 1,024 kB. */
export function sizeInWords(bytes: number, locale: string): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1)
  const format = {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  } as const
  return new Intl.NumberFormat(locale, format).format(bytes / 1024 ** power)
}

const endings: Record<string, string> = {
  'text/plain': 'TXT',
  'message/rfc822': 'EML',
  'application/msword': 'DOC',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.ms-powerpoint': 'PPT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
}

/** What people call a type of files: “PDF” for `application/pdf`. */
export function typeInWords(contentType: string): string {
  return endings[contentType] ?? (contentType.split('/').at(-1) ?? contentType).toUpperCase()
}

const explained = [
  'FILE_TOO_LARGE',
  'FILE_TYPE_NOT_ALLOWED',
  'TOO_MANY_ATTACHMENTS',
  'TASK_ENDED',
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_INPUT',
  'UNAVAILABLE',
  'NETWORK',
  'UNREADABLE',
]

/** Key below `attachments.problem`, and what the text tells; with what is allowed, if the refusal says it. */
export function attachmentProblem({ code, extensions }: ApiError, locale: string) {
  const { maxSize, allowed } = extensions as { maxSize?: unknown; allowed?: unknown }
  const most = code === 'FILE_TOO_LARGE' && typeof maxSize === 'number' ? sizeInWords(maxSize, locale) : ''
  const types = code === 'FILE_TYPE_NOT_ALLOWED' && Array.isArray(allowed) ? typesInWords(allowed) : ''
  return {
    text: `${explained.includes(code) ? code : 'other'}${most || types ? '_OF' : ''}`,
    values: { code, most, types },
  }
}

function typesInWords(contentTypes: unknown[]): string {
  return [...new Set(contentTypes.map((type) => typeInWords(String(type))))].sort().join(', ')
}

/** An address that may be linked to. */
export function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}
