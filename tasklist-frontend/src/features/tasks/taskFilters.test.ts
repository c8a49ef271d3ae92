import { describe, expect, it } from 'vitest'
import { filtersToQuery, parseFilters, taskFilterOf, viewFilter } from './taskFilters'

const viewer = { name: 'clerk', groups: ['permits'] }

describe('task filters in the URL', () => {
  it('should be the defaults when the URL says nothing', () => {
    expect(parseFilters({})).toEqual({
      view: 'all',
      search: '',
      services: [],
      overdue: false,
      important: false,
      sort: 'newest',
    })
  })

  it('should survive the way through the URL', () => {
    const filters = parseFilters({ view: 'mine', q: 'M-AB', service: ['a', 'b'], overdue: '1', sort: 'due' })

    expect(parseFilters(filtersToQuery(filters))).toEqual(filters)
  })

  it('should leave the defaults out of the URL', () => {
    expect(filtersToQuery(parseFilters({ view: 'all', sort: 'newest' }))).toEqual({})
  })

  it('should ignore what makes no sense', () => {
    expect(parseFilters({ view: 'theirs', sort: ['sideways'], overdue: 'perhaps' })).toEqual(parseFilters({}))
  })

  it('should not sort by match when nothing is searched', () => {
    expect(parseFilters({ sort: 'relevance' }).sort).toBe('newest')
    expect(parseFilters({ q: 'permit' }).sort).toBe('relevance')
  })
})

describe('task filters for the server', () => {
  it('should ask for what is offered to me or my groups', () => {
    expect(viewFilter('available', viewer)).toEqual({
      unassigned: true,
      or: [{ candidateGroups: ['permits'] }, { candidateUser: 'clerk' }],
    })
  })

  it('should not ask for groups when there are none', () => {
    expect(viewFilter('available', { name: 'outsider', groups: [] }).or).toEqual([
      { candidateUser: 'outsider' },
    ])
  })

  it('should add the narrowing to the view', () => {
    const filters = parseFilters({ view: 'mine', service: 'permit', overdue: '1', important: '1' })

    expect(taskFilterOf(filters, viewer)).toEqual({
      assignee: 'clerk',
      serviceKeys: ['permit'],
      overdue: true,
      priority: { from: 51 },
    })
  })
})
