import { describe, expect, it } from 'vitest'
import { facetOptions, facetQuestions, type Facet, type FacetTexts } from './taskFacets'
import { parseFilters } from './taskFilters'

const texts: FacetTexts = {
  label: (_, value, label) => label || value,
  nobody: 'Nobody',
  overdue: 'Overdue',
  priority: (level) => level,
}

function facet(values: [unknown, number][], without = 0): Facet {
  return {
    field: 'TAG',
    values: values.map(([value, count]) => ({ value, label: String(value), count })),
    more: false,
    without,
  } as Facet
}

describe('what to count', () => {
  it('should be asked at once when nothing is chosen', () => {
    const questions = facetQuestions(parseFilters({ view: 'mine' }))

    expect(questions).toHaveLength(1)
    expect(questions[0]?.fields).toHaveLength(6)
  })

  it('should leave a field its other values when one is chosen', () => {
    const questions = facetQuestions(parseFilters({ tag: 'vip', overdue: '1' }))

    expect(questions.find(({ fields }) => fields.includes('TAG'))?.filter).toEqual({ overdue: true })
    expect(questions.find(({ fields }) => fields.includes('OVERDUE'))?.filter).toEqual({ tags: ['vip'] })
    expect(questions.find(({ fields }) => fields.includes('GROUP'))?.filter).toEqual({
      tags: ['vip'],
      overdue: true,
    })
  })
})

describe('what to choose from', () => {
  it('should be the values with their counts, and what is chosen though nobody has it', () => {
    const filters = parseFilters({ tag: ['vip', 'gone'] })
    const options = facetOptions(
      'TAG',
      facet([
        ['vip', 3],
        ['old', 1],
      ]),
      filters,
      texts,
    )

    expect(options.map(({ label, count, chosen }) => [label, count, chosen])).toEqual([
      ['vip', 3, true],
      ['old', 1, false],
      ['gone', 0, true],
    ])
    expect(options[1]?.change).toEqual({ tags: ['vip', 'gone', 'old'] })
    expect(options[0]?.change).toEqual({ tags: ['gone'] })
  })

  it('should be nobody, too, for who works on it', () => {
    const options = facetOptions(
      'ASSIGNEE',
      facet([['clerk', 2]], 5),
      parseFilters({ assignee: 'clerk' }),
      texts,
    )

    expect(options.map(({ label, count }) => [label, count])).toEqual([
      ['Nobody', 5],
      ['clerk', 2],
    ])
    expect(options[0]?.change).toEqual({ unassigned: true, assignee: undefined })
  })

  it('should be levels of priority', () => {
    const options = facetOptions(
      'PRIORITY',
      facet([
        [50, 4],
        [80, 2],
        [70, 1],
      ]),
      parseFilters({}),
      texts,
    )

    expect(options.map(({ key, count }) => [key, count])).toEqual([
      ['high', 3],
      ['normal', 4],
    ])
  })

  it('should be overdue only if something is', () => {
    expect(
      facetOptions(
        'OVERDUE',
        facet([
          [true, 0],
          [false, 3],
        ]),
        parseFilters({}),
        texts,
      ),
    ).toEqual([])
    expect(facetOptions('OVERDUE', facet([[true, 2]]), parseFilters({}), texts)[0]?.count).toBe(2)
  })
})
