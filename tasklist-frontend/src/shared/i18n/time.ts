import { regional } from './regional'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const steps: [limit: number, unit: Intl.RelativeTimeFormatUnit, size: number][] = [
  [HOUR, 'minute', MINUTE],
  [22 * HOUR, 'hour', HOUR],
  [26 * DAY, 'day', DAY],
  [320 * DAY, 'month', 30.4 * DAY],
  [Infinity, 'year', 365.25 * DAY],
]

/** For example "in 3 days", "yesterday", "now". Days are calendar days: tomorrow morning is tomorrow, however few hours away. */
export function inWords(time: string | Date, now: Date, locale: string): string {
  const words = new Intl.RelativeTimeFormat(regional(locale), { numeric: 'auto' })
  const then = new Date(time)
  const difference = then.getTime() - now.getTime()
  if (Math.abs(difference) < 45_000) return words.format(0, 'second')
  const days = calendarDays(now, then)
  if (days !== 0 && Math.abs(difference) >= 3 * HOUR && Math.abs(days) < 26) return words.format(days, 'day')
  const [, unit, size] = steps.find(([limit]) => Math.abs(difference) < limit) ?? ['', 'year', 365.25 * DAY]
  return words.format(Math.round(difference / size), unit)
}

export function absolute(time: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(regional(locale), { dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(time),
  )
}

export function clock(time: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(regional(locale), { timeStyle: 'short' }).format(new Date(time))
}

function calendarDays(from: Date, to: Date): number {
  const start = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return (start(to) - start(from)) / DAY
}
