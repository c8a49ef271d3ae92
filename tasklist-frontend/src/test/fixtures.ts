import type { TaskHeadFragment, TaskRowFragment } from '@/shared/api/generated/graphql'

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

export function taskPermissions(part: Partial<TaskHeadFragment['can']> = {}): TaskHeadFragment['can'] {
  return {
    claim: false,
    unclaim: false,
    assign: false,
    complete: false,
    saveDraft: false,
    update: false,
    updateCandidates: false,
    defer: false,
    undefer: false,
    delegate: false,
    resolve: false,
    comment: false,
    attach: false,
    fail: [],
    ...part,
  }
}

export function taskHead(part: Partial<TaskHeadFragment> = {}): TaskHeadFragment {
  return {
    ...taskRow(),
    candidateUsers: [],
    commentCount: 0,
    attachments: [],
    can: taskPermissions(),
    ...part,
  }
}
