import type { FormSchema } from './formTypes'
import type { Option } from './options'

export interface DisplayTexts {
  locale: string
  yes: string
  no: string
}

/** A value for people: choices by their title, dates and numbers as the language writes them. */
export function displayValue(
  schema: FormSchema,
  value: unknown,
  options: Option[],
  texts: DisplayTexts,
): string {
  if (value === undefined || value === null || value === '') return '–'
  const option = options.find((candidate) => candidate.value === value)
  if (option) return option.title
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'number') return new Intl.NumberFormat(texts.locale).format(value)
  if (Array.isArray(value)) {
    return value.map((item) => displayValue(schema, item, options, texts)).join(', ')
  }
  if (typeof value === 'object') return JSON.stringify(value)
  const text = value as string
  if (schema.format === 'date') return formatted(`${text}T00:00`, text, texts.locale, { dateStyle: 'medium' })
  if (schema.format === 'date-time') {
    return formatted(text, text, texts.locale, { dateStyle: 'medium', timeStyle: 'short' })
  }
  return text
}

function formatted(time: string, text: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? text : new Intl.DateTimeFormat(locale, style).format(date)
}
