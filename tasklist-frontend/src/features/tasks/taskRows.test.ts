import { describe, expect, it } from 'vitest'
import { taskRow } from '@/test/fixtures'
import { appended, applyChange, showWaiting, type ListState, type TaskRows } from './taskRows'

const state: ListState = { sort: 'newest', hasMore: false, reading: false }

function listOf(...ids: string[]): TaskRows {
  return {
    rows: ids.map((id, index) => ({
      task: taskRow({ id, version: 2, createdAt: `2026-11-2${9 - index}T08:00:00Z` }),
      highlights: [],
    })),
    waiting: [],
  }
}

const idsOf = ({ rows }: TaskRows) => rows.map(({ task }) => task.id)

describe('live changes of the list', () => {
  it('should take a row out when it no longer matches', () => {
    expect(idsOf(applyChange(listOf('a', 'b'), { change: 'REMOVED', id: 'a' }, state))).toEqual(['b'])
  })

  it('should change a row in its place', () => {
    const task = taskRow({ id: 'b', version: 3, assignee: 'clerk2' })
    const list = applyChange(listOf('a', 'b'), { change: 'UPDATED', id: 'b', task }, state)

    expect(idsOf(list)).toEqual(['a', 'b'])
    expect(list.rows[1]?.task.assignee).toBe('clerk2')
  })

  it('should not be turned back by a late message', () => {
    const task = taskRow({ id: 'a', version: 1, assignee: 'late' })

    expect(applyChange(listOf('a'), { change: 'UPDATED', id: 'a', task }, state).rows[0]?.task.assignee).toBe(
      null,
    )
  })

  it('should put a new task where it belongs', () => {
    const task = taskRow({ id: 'new', createdAt: '2026-11-28T12:00:00Z' })

    expect(idsOf(applyChange(listOf('a', 'b'), { change: 'ADDED', id: 'new', task }, state))).toEqual([
      'a',
      'new',
      'b',
    ])
  })

  it('should let new tasks wait while the user reads', () => {
    const task = taskRow({ id: 'new', createdAt: '2026-11-30T12:00:00Z' })
    const list = applyChange(listOf('a'), { change: 'ADDED', id: 'new', task }, { ...state, reading: true })

    expect(idsOf(list)).toEqual(['a'])
    expect(list.waiting).toHaveLength(1)
    expect(idsOf(showWaiting(list, 'newest'))).toEqual(['new', 'a'])
  })

  it('should count a waiting task once however often it is announced', () => {
    const reading = { ...state, reading: true }
    const task = taskRow({ id: 'new', createdAt: '2026-11-30T12:00:00Z' })
    const once = applyChange(listOf('a'), { change: 'ADDED', id: 'new', task }, reading)

    expect(applyChange(once, { change: 'ADDED', id: 'new', task }, reading).waiting).toHaveLength(1)
  })

  it('should leave a task to the next page when it belongs there', () => {
    const task = taskRow({ id: 'old', createdAt: '2020-01-01T00:00:00Z' })

    expect(
      idsOf(applyChange(listOf('a'), { change: 'ADDED', id: 'old', task }, { ...state, hasMore: true })),
    ).toEqual(['a'])
  })

  it('should not show a row twice when pages overlap', () => {
    expect(idsOf(appended(listOf('a', 'b'), listOf('b', 'c').rows))).toEqual(['a', 'b', 'c'])
  })
})
