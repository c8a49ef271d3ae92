export const priorityLevels = ['high', 'normal', 'low'] as const
export type PriorityLevel = (typeof priorityLevels)[number]

/** Priority is 50 unless set. */
const NORMAL = 50

/** The priorities of a level, both ends included. */
export const priorityRanges: Record<PriorityLevel, { from?: number; to?: number }> = {
  high: { from: NORMAL + 1 },
  normal: { from: NORMAL, to: NORMAL },
  low: { to: NORMAL - 1 },
}

export function priorityLevel(priority: number): PriorityLevel {
  if (priority > NORMAL) return 'high'
  return priority < NORMAL ? 'low' : 'normal'
}
