export interface TextPart {
  text: string
  match: boolean
}

/** The server marks matches with private-use characters; the parts become text nodes, never HTML. */
export function highlightParts(fragment: string): TextPart[] {
  return fragment
    .split(/(\uE000[^\uE001]*\uE001?)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text: text.replace(/[\uE000\uE001]/gu, ''), match: text.startsWith('\uE000') }))
}
