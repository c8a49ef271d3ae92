import type { DeadLetterRowFragment, FailureDetailsFragment } from '@/shared/api/generated/graphql'

export function failure(part: Partial<FailureDetailsFragment> = {}): FailureDetailsFragment {
  return {
    id: 'main:1',
    correlationId: '1',
    state: 'OPEN',
    type: 'send-email',
    version: 1,
    cause: 'subject must be one line',
    attempt: 1,
    failedAt: '2026-11-20T08:00:00Z',
    activityName: 'Send refusal',
    businessKey: 'BT-1',
    processInstanceId: 'main:p1',
    inputs: { subject: 'Your trip\nwas refused', apiKey: '[redacted]' },
    editedInputs: [],
    errorCodes: ['INVALID_RECIPIENT'],
    attempts: [],
    ...part,
  }
}

export function letter(part: Partial<DeadLetterRowFragment> = {}): DeadLetterRowFragment {
  return {
    id: 'main:1',
    topic: 'flowbridge.integration.answers',
    key: 'main:p1',
    errorCode: 'BAD_INPUT',
    errorMessage: 'Expected an outcome, but there is none',
    body: '{"correlationId":"1"}',
    size: 21,
    receivedAt: '2026-11-20T08:00:00Z',
    times: 1,
    ...part,
  }
}

export function page<Node>(...nodes: Node[]) {
  return {
    page: {
      edges: nodes.map((node) => ({ node })),
      pageInfo: { hasNextPage: false },
      totalCount: { value: nodes.length, exact: true },
    },
  }
}
