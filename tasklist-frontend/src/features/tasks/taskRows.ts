import type { TaskChangeKind, TaskRowFragment } from '@/shared/api/generated/graphql'
import type { TaskSort } from './taskFilters'

export interface TaskRow {
  task: TaskRowFragment
  highlights: { field: string; fragments: string[] }[]
}

/** The loaded part of the list, and new tasks that wait behind "3 new" so as not to move what is being read. */
export interface TaskRows {
  rows: TaskRow[]
  waiting: TaskRowFragment[]
}

export interface Change {
  change: TaskChangeKind
  id: string
  task?: TaskRowFragment | null
}

export interface ListState {
  sort: TaskSort
  /** Whether the server has more rows below the loaded ones. */
  hasMore: boolean
  /** Whether new rows must wait because the user is reading. */
  reading: boolean
}

export function applyChange(list: TaskRows, { change, id, task }: Change, state: ListState): TaskRows {
  if (change === 'REMOVED' || !task) return without(list, id)
  if (list.rows.some((row) => row.task.id === id)) return { ...list, rows: list.rows.map(updatedBy(task)) }
  if (!belongsToLoadedPart(list.rows, task, state)) return list
  const waiting = [...list.waiting.filter((other) => other.id !== id), task]
  return state.reading ? { ...list, waiting } : showWaiting({ ...list, waiting }, state.sort)
}

/** Puts the waiting tasks where they belong. */
export function showWaiting({ rows, waiting }: TaskRows, sort: TaskSort): TaskRows {
  return { rows: waiting.reduce((list, task) => inserted(list, task, sort), rows), waiting: [] }
}

export function appended(list: TaskRows, page: TaskRow[]): TaskRows {
  const known = new Set(list.rows.map((row) => row.task.id))
  return { ...list, rows: [...list.rows, ...page.filter((row) => !known.has(row.task.id))] }
}

function without({ rows, waiting }: TaskRows, id: string): TaskRows {
  return { rows: rows.filter((row) => row.task.id !== id), waiting: waiting.filter((task) => task.id !== id) }
}

/** A late message never turns a row back. */
function updatedBy(task: TaskRowFragment): (row: TaskRow) => TaskRow {
  return (row) => (row.task.id === task.id && task.version >= row.task.version ? { ...row, task } : row)
}

function belongsToLoadedPart(rows: TaskRow[], task: TaskRowFragment, { sort, hasMore }: ListState): boolean {
  return !hasMore || positionOf(rows, task, sort) < rows.length
}

function inserted(rows: TaskRow[], task: TaskRowFragment, sort: TaskSort): TaskRow[] {
  return rows.toSpliced(positionOf(rows, task, sort), 0, { task, highlights: [] })
}

function positionOf(rows: TaskRow[], task: TaskRowFragment, sort: TaskSort): number {
  const position = rows.findIndex((row) => comparators[sort](task, row.task) <= 0)
  return position === -1 ? rows.length : position
}

type Comparator = (a: TaskRowFragment, b: TaskRowFragment) => number

const newestFirst: Comparator = (a, b) => b.createdAt.localeCompare(a.createdAt)
const dueFirst: Comparator = (a, b) => (a.dueAt ?? '￿').localeCompare(b.dueAt ?? '￿')

const comparators: Record<TaskSort, Comparator> = {
  newest: newestFirst,
  oldest: (a, b) => a.createdAt.localeCompare(b.createdAt),
  due: (a, b) => dueFirst(a, b) || newestFirst(a, b),
  priority: (a, b) => b.priority - a.priority || dueFirst(a, b),
  name: (a, b) => a.name.localeCompare(b.name),
  // Only the server knows how well it matches; on top it is seen.
  relevance: () => -1,
}
