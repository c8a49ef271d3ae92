import type { TaskHeadFragment, UpdateTaskInput } from '@/shared/api/generated/graphql'
import { fromInput, toInput } from '@/shared/ui/moments'

/** What can be edited of a task, as the fields of the dialog hold it. */
export interface TaskEdits {
  /** As a date-and-time field has it; empty if there is none. */
  due: string
  priority: number
  description: string
  tags: string[]
}

export type EditedField = keyof TaskEdits

type Editable = Pick<TaskHeadFragment, 'dueAt' | 'priority' | 'description' | 'tags'>

export function editsOf({ dueAt, priority, description, tags }: Editable): TaskEdits {
  return {
    due: dueAt ? toInput(dueAt, 'date-time') : '',
    priority,
    description: description ?? '',
    tags: [...tags],
  }
}

export function changedFields(before: TaskEdits, after: TaskEdits): EditedField[] {
  const fields: EditedField[] = ['due', 'priority', 'description', 'tags']
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
  }
}

/** Priorities to choose from, and the one the task has. */
export function prioritiesWith(present: number): number[] {
  return [...new Set([0, 25, 50, 75, 100, present])].sort((a, b) => b - a)
}
