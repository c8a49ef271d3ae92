import type { JsonFormsI18nState, Translator } from '@jsonforms/core'
import type { ErrorObject } from 'ajv'
import { isConsent } from './formData'
import type { FormDefinition, FormSchema } from './formTypes'

/** Texts of the app, by key and values. */
export type AppTexts = (key: string, values: Record<string, unknown>) => string | undefined

/** What JSON Forms shows, in the user's language: the form's own texts, else those of the schema, else ours. */
export function formTexts(form: FormDefinition, locale: string, app: AppTexts): JsonFormsI18nState {
  const own = form.translations?.[locale] ?? {}
  const translate = ((id: string, fallback?: string) => own[id] ?? fallback) as Translator
  return {
    locale,
    translate,
    translateError: (error) => own[ownKey(error)] ?? errorText(error, app),
  }
}

/** The key under which a form can give its own words, for example `plate.error.pattern`. */
function ownKey({ keyword, instancePath, params }: ErrorObject): string {
  const names = instancePath.split('/').filter((segment) => segment && !/^\d+$/.test(segment))
  const missing = keyword === 'required' ? [String(params.missingProperty)] : []
  return [...names, ...missing, 'error', keyword].join('.')
}

function errorText(error: ErrorObject, app: AppTexts): string {
  const parent = (error.parentSchema ?? {}) as FormSchema
  const format = error.keyword === 'format' ? parent.format : undefined
  const values = { limit: error.params.limit as unknown }
  return (
    (asksForConsent(error, parent) ? app('consent', values) : undefined) ??
    (format ? app(`format_${format.replace('-', '')}`, values) : undefined) ??
    app(error.keyword, values) ??
    app('other', values) ??
    error.message ??
    ''
  )
}

function asksForConsent({ keyword, params }: ErrorObject, parent: FormSchema): boolean {
  if (keyword === 'const') return isConsent(parent)
  return keyword === 'required' && isConsent(parent.properties?.[String(params.missingProperty)] ?? {})
}
