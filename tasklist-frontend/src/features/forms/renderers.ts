import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'

/** Every `renderers/*.entry.ts`: a new control is a new pair of files and changes no other. */
const entries = import.meta.glob<JsonFormsRendererRegistryEntry>('./renderers/*.entry.ts', {
  eager: true,
  import: 'entry',
})

export const renderers = Object.freeze(Object.values(entries))
