export const deferKinds = ['tomorrow', 'nextWeek', 'inTwoWeeks'] as const
export type DeferKind = (typeof deferKinds)[number]

const MORNING = 8

/** Mornings to put a task off to, in the viewer's time zone. */
export function deferChoices(now: Date): { kind: DeferKind; at: Date }[] {
  const daysToMonday = (8 - now.getDay()) % 7 || 7
  return [
    { kind: 'tomorrow', at: morningIn(now, 1) },
    { kind: 'nextWeek', at: morningIn(now, daysToMonday) },
    { kind: 'inTwoWeeks', at: morningIn(now, 14) },
  ]
}

function morningIn(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING)
}
