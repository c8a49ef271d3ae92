/** Between what JSON Schema stores and what the browser's own date and time inputs take. */
export type MomentFormat = 'date' | 'date-time' | 'time'

export const inputTypes = { date: 'date', 'date-time': 'datetime-local', time: 'time' } as const

export function toInput(value: string, format: MomentFormat): string {
  if (format === 'date') return value
  if (format === 'time') return value.slice(0, 5)
  const time = new Date(value)
  if (Number.isNaN(time.getTime())) return ''
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

export function fromInput(input: string, format: MomentFormat, now = new Date()): string | undefined {
  if (!input) return undefined
  if (format === 'date') return input
  if (format === 'time') return `${input}:00${offsetOf(now)}`
  const time = new Date(input)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

function offsetOf(date: Date): string {
  const minutes = -date.getTimezoneOffset()
  const digits = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`
}
