export interface DataRow {
  /** The names on the way to the value, each as words. */
  name: string
  value: unknown
}

/** Every value of the data in a line of its own: what is nested says where it belongs. */
export function dataRows(data: unknown): DataRow[] {
  if (!isRecord(data)) return []
  return rowsOf(data, []).sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
}

function rowsOf(value: unknown, names: string[]): DataRow[] {
  if (isRecord(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([key, item]) => rowsOf(item, [...names, asWords(key)]))
  }
  if (Array.isArray(value) && value.some(isNested)) {
    return value.flatMap((item, index) => rowsOf(item, [...names, String(index + 1)]))
  }
  return [{ name: names.join(' › '), value: isRecord(value) ? undefined : value }]
}

/** `licencePlate` reads as "Licence plate". */
function asWords(key: string): string {
  const words = key
    .replace(/[_-]+/g, ' ')
    .replace(
      /([\p{Ll}\d])(\p{Lu})(?=\p{Ll})/gu,
      (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
    )
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
