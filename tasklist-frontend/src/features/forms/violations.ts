import type { ErrorObject } from 'ajv'
import type { Violation } from '@/shared/api/apiError'
import { dottedPath, valueAt } from './schemaAt'
import type { FormData } from './formTypes'

/** Keyword of an error that the server found: shown with the server's words. */
export const serverKeyword = 'server'

/** The server's violations as errors of the fields they name. */
export function violationErrors(violations: readonly Violation[]): ErrorObject[] {
  return violations.map(({ path, message }) => ({
    keyword: serverKeyword,
    instancePath: path === '/' ? '' : path,
    schemaPath: '',
    params: {},
    message,
  }))
}

/** Without those whose value has changed since: they may be mended. */
export function stillStanding(
  violations: readonly Violation[],
  before: FormData,
  after: FormData,
): Violation[] {
  return violations.filter(
    ({ path }) => JSON.stringify(valueAt(before, path)) === JSON.stringify(valueAt(after, path)),
  )
}

export interface SummaryItem {
  /** The field's path as JSON Forms writes it; empty if it is about the form as a whole. */
  path: string
  message: string
}

/** One line per field, in the order of the errors. */
export function summaryOf(
  errors: readonly ErrorObject[],
  text: (error: ErrorObject) => string,
): SummaryItem[] {
  const items = new Map<string, SummaryItem>()
  for (const error of errors) {
    const path = pathOf(error)
    if (!items.has(path)) items.set(path, { path, message: text(error) })
  }
  return [...items.values()]
}

export function pathOf({ keyword, instancePath, params }: ErrorObject): string {
  const path = dottedPath(instancePath)
  if (keyword !== 'required' || !params.missingProperty) return path
  return [path, String(params.missingProperty)].filter(Boolean).join('.')
}
