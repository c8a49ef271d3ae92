interface Candidate {
  id: string
  state: string
  assignee?: string | null
  can?: { complete: boolean }
}

/** Where to go after a task: on in the same case if there is work for me, else to the list's next row. */
export function nextTask(
  done: string,
  ofCase: Candidate[],
  listed: string[],
  me: string,
): string | undefined {
  const open = ofCase.filter(
    ({ id, state, can }) => id !== done && state === 'OPEN' && can?.complete !== false,
  )
  const sameCase = open.find(({ assignee }) => assignee === me) ?? open.find(({ assignee }) => !assignee)
  if (sameCase) return sameCase.id
  const position = listed.indexOf(done)
  if (position === -1) return listed.find((id) => id !== done)
  return listed[position + 1] ?? listed[position - 1]
}
