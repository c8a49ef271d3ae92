/** Stands where the server hides a value, and the sign at the end of what it cuts; see the README of process-service. */
export const HIDDEN = '[redacted]'
const CUT = '…'
const LONGEST_TEXT = 1000

/** Whether a value is shown as it is, hidden in part or whole, or cut. */
export type Shown = 'whole' | 'hidden' | 'cut'

export function shownAs(value: unknown): Shown {
  const texts = textsOf(value)
  if (texts.some((text) => text.includes(HIDDEN))) return 'hidden'
  const cut = (text: string) => text === CUT || (text.endsWith(CUT) && text.length > LONGEST_TEXT)
  return texts.some(cut) ? 'cut' : 'whole'
}

/** For people: texts as they are, everything else as JSON. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

/** The JSON object that is typed; nothing if it is none. */
export function objectOf(text: string): Record<string, unknown> | undefined {
  const value = jsonOf(text)?.value
  return isObject(value) ? value : undefined
}

/** The JSON that is typed, whatever it is. */
export function jsonOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** Whether somebody would send what only stands where a value is hidden. */
export function hasHidden(value: unknown): boolean {
  return shownAs(value) === 'hidden'
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every text in it, names of what is nested included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return isObject(value) ? Object.entries(value).flatMap(([name, part]) => [name, ...textsOf(part)]) : []
}
