import { afterEach, describe, expect, it } from 'vitest'
import { fakeApi } from '@/test/fakeApi'
import { clear, render } from '@/test/render'
import CaseTimeline from './CaseTimeline.vue'

function timelineOf(...nodes: object[]) {
  const edges = nodes.map((node, at) => ({
    node: {
      id: `f${at}`,
      type: 'TASK_COMPLETED',
      time: '2026-11-20T08:00:00Z',
      activityName: 'Check',
      ...node,
    },
  }))
  const timeline = { edges, pageInfo: { hasNextPage: false } }
  return fakeApi({ Timeline: () => ({ serviceInstance: { id: 'c1', timeline } }) }).api
}

describe('the timeline of a case', () => {
  afterEach(clear)

  it('should name who did it, and in whose place', async () => {
    const api = timelineOf({ user: 'clerk2', onBehalfOf: 'clerk' }, { user: 'clerk2', onBehalfOf: null })
    const lines = (await render(CaseTimeline, { id: 'c1' }, api)).findAll('.body p:first-child')

    expect(lines.map((line) => line.text())).toEqual([
      'clerk2 (for clerk) completed “Check”',
      'clerk2 completed “Check”',
    ])
  })
})
