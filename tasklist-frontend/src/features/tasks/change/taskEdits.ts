import type { TaskHeadFragment, UpdateTaskInput } from '@/shared/api/generated/graphql'
import { fromInput, toInput } from '@/shared/ui/moments'

/** What can be edited of a task, as the fields of the dialog hold it. */
export interface TaskEdits {
  /** As a date-and-time field has it; empty if there is none. */
  due: string
  priority: number
  description: string
  tags: string[]
  candidateGroups: string[]
  candidateUsers: string[]
}

export type EditedField = keyof TaskEdits

type Editable = Pick<
  TaskHeadFragment,
  'dueAt' | 'priority' | 'description' | 'tags' | 'candidateGroups' | 'candidateUsers'
>

export function editsOf(task: Editable): TaskEdits {
  const { dueAt, priority, description, tags, candidateGroups, candidateUsers } = task
  return {
    due: dueAt ? toInput(dueAt, 'date-time') : '',
    priority,
    description: description ?? '',
    tags: [...tags],
    candidateGroups: [...candidateGroups],
    candidateUsers: [...candidateUsers],
  }
}

export function changedFields(before: TaskEdits, after: TaskEdits): EditedField[] {
  const fields = Object.keys(before) as EditedField[]
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** Only what was edited: whatever somebody else changed meanwhile stays. */
export function changesOf(before: TaskEdits, after: TaskEdits): Omit<UpdateTaskInput, 'id'> {
  const changed = changedFields(before, after)
  return {
    ...(changed.includes('due') && { dueAt: fromInput(after.due, 'date-time') ?? null }),
    ...(changed.includes('priority') && { priority: after.priority }),
    ...(changed.includes('description') && { description: after.description.trim() || null }),
    ...(changed.includes('tags') && { tags: after.tags }),
    ...(changed.includes('candidateGroups') && { candidateGroups: after.candidateGroups }),
    ...(changed.includes('candidateUsers') && { candidateUsers: after.candidateUsers }),
  }
}

/** Whether nobody could work the task any more: the server refuses that. */
export function leavesNobody(assignee: string | null | undefined, edits: TaskEdits): boolean {
  return !assignee && edits.candidateGroups.length === 0 && edits.candidateUsers.length === 0
}

/** Priorities to choose from, and the one the task has. */
export function prioritiesWith(present: number): number[] {
  return [...new Set([0, 25, 50, 75, 100, present])].sort((a, b) => b - a)
}
