import { describe, expect, it } from 'vitest'
import type { TaskFilter, TaskOrder } from '@/shared/api/generated/graphql'
import {
  filtersOf,
  filtersToQuery,
  isNarrowed,
  orderOf,
  parseFilters,
  taskFilterOf,
  widened,
} from './taskFilters'

const everything = {
  view: 'mine',
  q: 'M-AB',
  service: ['a', 'b'],
  group: 'permits',
  tag: ['vip', 'old'],
  assignee: 'clerk',
  for: 'lead',
  priority: 'high',
  overdue: '1',
  sort: 'due',
}

describe('task filters in the URL', () => {
  it('should be the defaults when the URL says nothing', () => {
    const filters = parseFilters({})

    expect(filters).toMatchObject({
      view: 'all',
      search: '',
      services: [],
      unassigned: false,
      sort: 'newest',
    })
    expect(isNarrowed(filters)).toBe(false)
  })

  it.each([
    everything,
    { unassigned: '1', priority: 'low' },
    { filter: '{"dueAt":{"to":"2026-12-01T00:00:00Z"}}' },
  ])('should survive the way through the URL: %o', (query) => {
    const filters = parseFilters(query)

    expect(parseFilters(filtersToQuery(filters))).toEqual(filters)
    expect(isNarrowed(filters)).toBe(true)
  })

  it('should leave the defaults out of the URL, except for the view', () => {
    expect(filtersToQuery(parseFilters({ view: 'all', sort: 'newest' }))).toEqual({ view: 'all' })
  })

  it('should ignore what makes no sense', () => {
    const query = { view: 'theirs', sort: ['sideways'], overdue: 'perhaps', priority: '9', filter: '[{' }

    expect(parseFilters(query)).toEqual(parseFilters({}))
  })

  it('should not sort by match when nothing is searched', () => {
    expect(parseFilters({ sort: 'relevance' }).sort).toBe('newest')
    expect(parseFilters({ q: 'permit' }).sort).toBe('relevance')
  })

  it('should keep the view when they are cleared', () => {
    expect(widened(parseFilters(everything))).toEqual(parseFilters({ view: 'mine' }))
  })
})

describe('task filters for the server', () => {
  it('should add the narrowing to the view', () => {
    expect(taskFilterOf(parseFilters(everything))).toEqual({
      assignedToViewer: true,
      deferred: false,
      serviceKeys: ['a', 'b'],
      candidateGroups: ['permits'],
      tags: ['vip', 'old'],
      assignee: 'clerk',
      onBehalfOf: 'lead',
      priority: { from: 51 },
      overdue: true,
    })
  })

  it('should leave what is put off out of the lists of what is to be done', () => {
    expect(taskFilterOf(parseFilters({ view: 'available' }))).toEqual({
      offeredToViewer: true,
      deferred: false,
    })
    expect(taskFilterOf(parseFilters({ view: 'deferred' }))).toEqual({ deferred: true })
  })
})

describe('a kept filter', () => {
  function kept(filter: TaskFilter, orderBy: TaskOrder[] = [], search = '') {
    return filtersOf(search, filter, orderBy)
  }

  it.each([
    everything,
    { view: 'deferred', unassigned: '1' },
    { view: 'available', priority: 'low', sort: 'oldest' },
    { filter: '{"taskKeys":["check"]}' },
  ])('should be what it was made of: %o', (query) => {
    const filters = parseFilters(query)

    expect(kept(taskFilterOf(filters), orderOf(filters), filters.search)).toEqual(filters)
  })

  it('should be recognised however the server orders its keys', () => {
    const orderBy = [
      { direction: 'ASC', field: 'DUE_AT' },
      { direction: 'DESC', field: 'CREATED_AT' },
    ] as TaskOrder[]

    expect(kept({ deferred: false, assignedToViewer: true }, orderBy)).toMatchObject({
      view: 'mine',
      sort: 'due',
    })
  })

  it('should keep the conditions that have no control', () => {
    const filter: TaskFilter = {
      priority: { from: 80, to: 90 },
      data: [{ path: 'city', equals: 'Bonn' }],
      tags: ['vip'],
    }
    const filters = kept(filter)

    expect(filters).toMatchObject({ view: 'all', tags: ['vip'], priority: undefined })
    expect(filters.more).toEqual({ priority: { from: 80, to: 90 }, data: [{ path: 'city', equals: 'Bonn' }] })
  })
})
