import type { CreateTaskInput } from '@/shared/api/generated/graphql'
import { fromInput } from '@/shared/ui/moments'

/** What the dialog asks for. */
export interface NewTask {
  name: string
  description: string
  due: string
  priority: number
  tags: string[]
  who: 'me' | 'person' | 'group'
  person: string | null
  group: string | null
}

export function emptyTask(): NewTask {
  return { name: '', description: '', due: '', priority: 50, tags: [], who: 'me', person: null, group: null }
}

export function isComplete({ name, who, person, group }: NewTask): boolean {
  if (!name.trim()) return false
  return who === 'me' || (who === 'person' ? person !== null : group !== null)
}

/** Without an assignee and candidates the server makes it the viewer's own. */
export function inputOf(task: NewTask, idempotencyKey: string): CreateTaskInput {
  const { name, description, due, priority, tags, who, person, group } = task
  return {
    name: name.trim(),
    priority,
    idempotencyKey,
    ...(description.trim() && { description: description.trim() }),
    ...(due && { dueAt: fromInput(due, 'date-time') }),
    ...(tags.length > 0 && { tags }),
    ...(who === 'person' && { assignee: person }),
    ...(who === 'group' && group && { candidateGroups: [group] }),
  }
}
