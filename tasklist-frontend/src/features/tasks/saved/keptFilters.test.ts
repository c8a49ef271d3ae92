import { describe, expect, it } from 'vitest'
import type { SavedFilterFragment } from '@/shared/api/generated/graphql'
import { parseFilters } from '../taskFilters'
import { filtersOfSaved, isShown, keptOf } from './keptFilters'

const filters = parseFilters({ view: 'mine', q: 'lease', priority: 'high', sort: 'due' })

function saved(): SavedFilterFragment {
  const { search, filter, orderBy } = keptOf(filters)
  // The server keeps JSON, without the order of keys.
  return { id: '1', name: 'Urgent', owner: 'clerk', isDefault: false, search, filter, orderBy }
}

describe('a saved filter', () => {
  it('should show the list it was made of', () => {
    expect(filtersOfSaved(saved())).toEqual(filters)
  })

  it('should be the shown one while nothing is changed', () => {
    expect(isShown(saved(), filters)).toBe(true)
    expect(isShown(saved(), { ...filters, overdue: true })).toBe(false)
  })

  it('should mean the tasks of whoever reads it', () => {
    expect(keptOf(filters).filter).toMatchObject({ assignedToViewer: true })
  })
})
