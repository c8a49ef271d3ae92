import { describe, expect, it } from 'vitest'
import { changedFields, changesOf, editsOf, leavesNobody, prioritiesWith } from './taskEdits'

const task = {
  dueAt: '2026-11-20T08:00:30Z',
  priority: 50,
  description: null,
  tags: ['a'],
  candidateGroups: ['permits'],
  candidateUsers: [],
}

describe('edits of a task', () => {
  it('should send nothing when nothing was edited, seconds included', () => {
    expect(changesOf(editsOf(task), editsOf(task))).toEqual({})
  })

  it('should send only what was edited', () => {
    const before = editsOf(task)

    expect(changesOf(before, { ...before, priority: 75, tags: ['a', 'b'] })).toEqual({
      priority: 75,
      tags: ['a', 'b'],
    })
  })

  it('should remove what was emptied', () => {
    const before = editsOf({ ...task, description: 'x' })

    expect(changesOf(before, { ...before, due: '', description: ' ' })).toEqual({
      dueAt: null,
      description: null,
    })
  })

  it('should send a due date as a moment', () => {
    const before = editsOf({ ...task, dueAt: null })
    const { dueAt } = changesOf(before, { ...before, due: '2026-12-01T09:30' })

    expect(dueAt).toBe(new Date(2026, 11, 1, 9, 30).toISOString())
  })

  it('should tell what somebody else changed', () => {
    expect(changedFields(editsOf(task), editsOf({ ...task, priority: 80, description: 'y' }))).toEqual([
      'priority',
      'description',
    ])
  })

  it('should send who may work the task only if that was edited', () => {
    const before = editsOf(task)

    expect(changesOf(before, { ...before, candidateUsers: ['lead'] })).toEqual({ candidateUsers: ['lead'] })
  })

  it('should leave somebody who may work the task', () => {
    const nobody = { ...editsOf(task), candidateGroups: [] }

    expect(leavesNobody(null, nobody)).toBe(true)
    expect(leavesNobody('clerk', nobody)).toBe(false)
    expect(leavesNobody(null, { ...nobody, candidateUsers: ['lead'] })).toBe(false)
  })

  it('should offer the priority that the task has', () => {
    expect(prioritiesWith(60)).toEqual([100, 75, 60, 50, 25, 0])
  })
})
