import * as mdi from './serviceIcons'

/** A service names a Material Design icon without prefix; only a selection is shipped, the rest gets a neutral one. */
export function serviceIcon(name: string | null | undefined): string {
  const key = `mdi${(name ?? '')
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`
  return (mdi as Record<string, string>)[key] ?? mdi.mdiFileDocumentEditOutline
}
