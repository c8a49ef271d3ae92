import { asText, hasHidden, HIDDEN, isObject, jsonOf, shownAs, type Shown } from './shownValues'

/** An input of a request, and what an operator makes of it. */
export interface InputEdit {
  name: string
  present: unknown
  /** Whether the request has it now. */
  given: boolean
  shown: Shown
  kind: 'text' | 'json'
  /** What is to become of it. */
  change: 'keep' | 'replace' | 'remove'
  text: string
}

/** The request's inputs, and those that its type takes beside them. */
export function editsOf(inputs: unknown, inputSchema: unknown): InputEdit[] {
  const present = isObject(inputs) ? inputs : {}
  const declared = propertiesOf(inputSchema)
  const others = Object.keys(declared).filter((name) => !(name in present))
  return [...Object.keys(present), ...others].map((name) => {
    const value = present[name]
    const shown = shownAs(value)
    return {
      name,
      present: value,
      given: name in present,
      shown,
      // Of a text that is hidden as a whole nobody knows whether it stands for one.
      kind: kindOf(value === HIDDEN ? undefined : value, declared[name]),
      change: 'keep',
      // What is hidden or cut must not be sent back by mistake.
      text: shown === 'whole' && name in present ? asText(value) : '',
    }
  })
}

/** What is to be different; nothing while something cannot be sent. */
export function changesOf(edits: readonly InputEdit[]): Record<string, unknown> | undefined {
  if (edits.some((edit) => problemOf(edit) !== undefined)) return undefined
  const changed = edits.filter(({ change }) => change !== 'keep')
  return Object.fromEntries(
    changed.map((edit) => [edit.name, edit.change === 'remove' ? null : valueOf(edit)]),
  )
}

/** Why a replacement cannot be sent: a key below `desk.input`. */
export function problemOf(edit: InputEdit): 'noJson' | 'stillHidden' | undefined {
  if (edit.change !== 'replace') return undefined
  if (edit.kind === 'json' && !jsonOf(edit.text)) return 'noJson'
  return hasHidden(valueOf(edit)) ? 'stillHidden' : undefined
}

function valueOf({ kind, text }: InputEdit): unknown {
  return kind === 'text' ? text : jsonOf(text)?.value
}

/** A text stays a text; what is not there to see is of the kind that the type declares. */
function kindOf(value: unknown, declared: unknown): InputEdit['kind'] {
  if (value !== undefined) return typeof value === 'string' ? 'text' : 'json'
  if (!isObject(declared) || declared.type === undefined) return declared === undefined ? 'text' : 'json'
  const types = Array.isArray(declared.type) ? declared.type : [declared.type]
  return types.includes('string') ? 'text' : 'json'
}

function propertiesOf(schema: unknown): Record<string, unknown> {
  return isObject(schema) && isObject(schema.properties) ? schema.properties : {}
}

/** The outputs that there must be, to fill in. */
export function outputsToFill(outputSchema: unknown): string {
  const needed = isObject(outputSchema) && Array.isArray(outputSchema.required) ? outputSchema.required : []
  const declared = propertiesOf(outputSchema)
  const empty = needed.map((name) => [name, kindOf(undefined, declared[String(name)]) === 'text' ? '' : null])
  return JSON.stringify(Object.fromEntries(empty), null, 2)
}
