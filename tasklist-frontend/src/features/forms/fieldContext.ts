import { inject, reactive, type InjectionKey } from 'vue'

/** What the fields of one form share. */
export interface FieldContext {
  /** Labels by path, for the error summary. */
  readonly labels: Map<string, string>
  idOf(path: string): string
  touch(path: string): void
  /** Errors are shown once a field was left or sending was tried; not while the user is still on the way. */
  showsErrors(path: string): boolean
  showAll(): void
}

export const fieldContextKey: InjectionKey<FieldContext> = Symbol('fieldContext')

export function createFieldContext(prefix: string): FieldContext {
  const touched = reactive(new Set<string>())
  const state = reactive({ all: false })
  return {
    labels: reactive(new Map<string, string>()),
    idOf: (path) => `${prefix}-${path}`,
    touch: (path) => touched.add(path),
    showsErrors: (path) => state.all || touched.has(path),
    showAll: () => (state.all = true),
  }
}

export function useFieldContext(): FieldContext {
  const context = inject(fieldContextKey)
  if (!context) throw new Error('Expected a field to be inside of a form')
  return context
}
