import type { ApiError } from '@/shared/api/apiError'
import type { SaveSubstitutionInput, SubstitutionFragment } from '@/shared/api/generated/graphql'
import { fromInput, toInput } from '@/shared/ui/moments'

const LEAD = '-lead'

/** What the dialog asks for; the moments as the browser's own inputs have them. */
export interface AbsenceEntries {
  absent: string | null
  substitute: string | null
  from: string
  until: string
  reason: string
}

export type PeriodProblem = 'past' | 'order' | 'long'

const LONGEST_MS = 366 * 86_400_000

export function entriesOf(known: SubstitutionFragment | undefined, me: string): AbsenceEntries {
  return {
    absent: known?.absent ?? me,
    substitute: known?.substitute ?? null,
    from: known ? toInput(known.from, 'date-time') : '',
    until: known ? toInput(known.until, 'date-time') : '',
    reason: known?.reason ?? '',
  }
}

/** What is wrong with the period; nothing as long as its end is not entered. */
export function periodProblem({ from, until }: AbsenceEntries, now: Date): PeriodProblem | undefined {
  if (!until) return undefined
  const begin = Math.max(from ? new Date(from).getTime() : 0, now.getTime())
  const end = new Date(until).getTime()
  if (end <= now.getTime()) return 'past'
  if (end <= begin) return 'order'
  return end - begin > LONGEST_MS ? 'long' : undefined
}

export function isComplete(entries: AbsenceEntries, now: Date): boolean {
  const { absent, substitute, until } = entries
  const two = absent && substitute && absent !== substitute
  return Boolean(two && until) && periodProblem(entries, now) === undefined
}

/** Without a beginning it begins at once; that of one that has begun stays. */
export function inputOf(
  entries: AbsenceEntries,
  known: SubstitutionFragment | undefined,
  now: Date,
): SaveSubstitutionInput {
  const { absent, substitute, from, until, reason } = entries
  return {
    ...(known ? { id: known.id } : { absent }),
    substitute: substitute ?? '',
    ...(known?.state !== 'ACTIVE' && { from: fromInput(from, 'date-time') ?? now.toISOString() }),
    until: fromInput(until, 'date-time') ?? '',
    reason: reason.trim() || null,
  }
}

/** The groups whose members' substitutes somebody may name. */
export function groupsLedBy(groups: readonly string[]): string[] {
  return groups
    .filter((group) => group.endsWith(LEAD) && group.length > LEAD.length)
    .map((group) => group.slice(0, -LEAD.length))
}

/** Key below `absence.problem`. */
export function absenceProblem({ code, violations }: ApiError): string {
  if (code === 'VALIDATION_FAILED') {
    const why = violations[0]?.code ?? ''
    return ['SELF', 'HAS_BEGUN', 'PERIOD', 'OVERLAPS'].includes(why) ? why : 'VALIDATION_FAILED'
  }
  const known = [
    'UNKNOWN_ACCOUNT',
    'FORBIDDEN',
    'CONFLICT',
    'BAD_INPUT',
    'NOT_FOUND',
    'UNAVAILABLE',
    'NETWORK',
  ]
  return known.includes(code) ? code : 'other'
}
