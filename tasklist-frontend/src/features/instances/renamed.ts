/** The same BPMN with other names; what cannot be read stays as it is, for the viewer to say so. */
export function renamed(xml: string, say: (name: string) => string): string {
  const bpmn = new DOMParser().parseFromString(xml, 'application/xml')
  let changed = false
  for (const element of bpmn.querySelectorAll('[id][name]')) {
    const name = element.getAttribute('name') ?? ''
    const said = say(name)
    if (said === name) continue
    element.setAttribute('name', said)
    changed = true
  }
  return changed ? new XMLSerializer().serializeToString(bpmn) : xml
}
