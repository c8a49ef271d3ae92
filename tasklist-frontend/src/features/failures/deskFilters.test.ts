import { describe, expect, it } from 'vitest'
import {
  deskFiltersToQuery,
  failureFilterOf,
  jobFilterOf,
  letterFilterOf,
  parseDeskFilters,
} from './deskFilters'

describe('what an operator looks at', () => {
  it('should begin with what waits for somebody', () => {
    const filters = parseDeskFilters({})

    expect(failureFilterOf(filters)).toEqual({ states: ['OPEN'] })
    expect(letterFilterOf(filters)).toEqual({ replayed: false })
    expect(deskFiltersToQuery(filters)).toEqual({})
  })

  it('should survive in the address', () => {
    for (const query of [
      { state: 'RESOLVED', q: 'timeout', type: 'send-email', case: 'c1' },
      { state: 'all' },
      { desk: 'messages', state: 'replayed', q: 'JSON' },
      { desk: 'messages', state: 'all' },
      { desk: 'jobs', case: 'c1' },
    ]) {
      expect(deskFiltersToQuery(parseDeskFilters(query))).toEqual(query)
    }
  })

  it('should ask for all states where all are wanted', () => {
    const filters = parseDeskFilters({ state: 'all', q: ' closed ', case: 'c1' })

    expect(failureFilterOf(filters)).toEqual({ text: 'closed', serviceInstanceId: 'c1' })
    expect(letterFilterOf(filters)).toEqual({ text: 'closed' })
  })

  it('should ask for failed jobs without those of integrations', () => {
    expect(jobFilterOf(parseDeskFilters({ desk: 'jobs', case: 'c1' }))).toEqual({
      types: ['failedJob'],
      serviceInstanceId: 'c1',
    })
  })

  it('should take nonsense for nothing', () => {
    expect(parseDeskFilters({ desk: 'x', state: 'y', q: ['a'] })).toEqual(parseDeskFilters({}))
  })
})
