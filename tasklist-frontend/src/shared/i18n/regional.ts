/** The browser's own variant of the language, so that a British reader gets British dates. */
export function regional(language: string, preferred: readonly string[] = navigator.languages): string {
  return preferred.find((tag) => tag.split('-')[0] === language) ?? language
}
