import { afterEach, describe, expect, it } from 'vitest'
import { clear, render } from '@/test/render'
import TaskFilterPanel from './TaskFilterPanel.vue'
import type { Facet } from './taskFacets'
import { parseFilters } from './taskFilters'

const facets = new Map<string, Facet>([
  [
    'SERVICE',
    {
      field: 'SERVICE',
      values: [{ value: 'parking-permit', label: 'Resident parking permit', count: 3 }],
      more: false,
      without: 0,
    },
  ],
  [
    'TAG',
    {
      field: 'TAG',
      values: Array.from({ length: 9 }, (_, index) => ({ value: `t${index}`, label: `t${index}`, count: 1 })),
      more: true,
      without: 0,
    },
  ],
])

function panel(query: object = {}) {
  return render(TaskFilterPanel, {
    filters: parseFilters({ view: 'mine', ...query }),
    counts: { mine: { value: 4, exact: true } },
    services: [{ key: 'parking-permit', title: 'Bewohnerparkausweis', icon: 'parking' }],
    facets,
    facetsFailed: false,
    me: 'clerk',
  })
}

describe('the filter panel', () => {
  afterEach(clear)

  it('should count the views and say which is shown', async () => {
    const shown = (await panel()).find('nav [aria-pressed=true]')

    expect(shown.text()).toContain('My tasks')
    expect(shown.text()).toContain('4')
  })

  it('should name services in the language of the reader', async () => {
    expect((await panel()).find('[aria-label=Service]').text()).toContain('Bewohnerparkausweis')
  })

  it('should narrow the list by what is chosen', async () => {
    const wrapper = await panel()
    await wrapper.find('[aria-label=Service] button').trigger('click')

    expect(wrapper.emitted('change')).toEqual([[{ services: ['parking-permit'] }]])
  })

  it('should show many values on request, and say that there are more', async () => {
    const wrapper = await panel()
    const tags = () => wrapper.find('[aria-label=Tag]')
    expect(tags().findAll('[aria-pressed]')).toHaveLength(6)
    await tags().find('[aria-expanded]').trigger('click')

    expect(tags().findAll('[aria-pressed]')).toHaveLength(9)
    expect(tags().text()).toContain('There are more')
  })

  it('should keep in sight what is chosen', async () => {
    const tags = (await panel({ tag: 't8' })).find('[aria-label=Tag]')

    expect(tags.find('[aria-pressed=true]').text()).toContain('t8')
  })
})
