import type { TaskRowFragment } from '@/shared/api/generated/graphql'

export function taskRow(part: Partial<TaskRowFragment> = {}): TaskRowFragment {
  return {
    id: 'main:1',
    key: 'check',
    name: 'Check application',
    state: 'OPEN',
    assignee: null,
    candidateGroups: ['permits'],
    priority: 50,
    tags: [],
    createdAt: '2026-11-20T08:00:00Z',
    suspended: false,
    version: 1,
    ...part,
  }
}
