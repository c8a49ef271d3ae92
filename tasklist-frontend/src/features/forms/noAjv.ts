/** Stands in for Ajv and ajv-formats, which JSON Forms imports: they compile schemas by eval, which our CSP forbids. */
export default function NoAjv(): never {
  throw new Error('Expected JSON Forms to be given a validator, but it asked for Ajv')
}
