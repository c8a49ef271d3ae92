import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { apiError } from '@/shared/api/apiError'
import type { SavedFilterFragment } from '@/shared/api/generated/graphql'
import { fakeApi } from '@/test/fakeApi'
import { byText, clear, click, field, render, submit, type } from '@/test/render'
import { parseFilters } from '../taskFilters'
import SavedFilters from './SavedFilters.vue'
import { keptOf } from './keptFilters'
import { useSavedFilters } from './useSavedFilters'

const filters = parseFilters({ view: 'mine', priority: 'high' })

function saved(part: Partial<SavedFilterFragment> = {}): SavedFilterFragment {
  const kept = keptOf(parseFilters({ view: 'available', q: 'lease' }))
  return {
    id: '1',
    name: 'Leases',
    owner: 'clerk',
    isDefault: false,
    count: { value: 7, exact: true },
    ...kept,
    ...part,
  }
}

async function shown(list: SavedFilterFragment[], replies: Parameters<typeof fakeApi>[0] = {}) {
  const fake = fakeApi({ SavedTaskFilters: () => ({ savedTaskFilters: list }), ...replies })
  const chosen: unknown[] = []
  const host = defineComponent(() => {
    const filtersOfMine = useSavedFilters(ref(0))
    const me = { name: 'clerk', groups: ['permits'] }
    return () =>
      h(SavedFilters, { saved: filtersOfMine, filters, me, onChoose: (choice) => chosen.push(choice) })
  })
  return { ...fake, chosen, wrapper: await render(host, {}, fake.api) }
}

describe('saved filters', () => {
  afterEach(clear)

  it('should show the list they stand for, with how many tasks it has', async () => {
    const { wrapper, chosen } = await shown([saved()])
    const entry = wrapper.find('.entry')
    expect(entry.text()).toContain('7')
    await entry.trigger('click')

    expect(chosen).toEqual([parseFilters({ view: 'available', q: 'lease' })])
  })

  it('should keep what is shown under a name', async () => {
    const { sent } = await shown([], { SaveTaskFilter: () => ({ saveTaskFilter: { taskFilter: saved() } }) })
    await click(byText('button', 'Save this filter …'))
    await type(field('Name'), ' Urgent ')
    await submit()

    expect(sent.find(({ operation }) => operation === 'SaveTaskFilter')?.variables.input).toMatchObject({
      name: 'Urgent',
      group: null,
      isDefault: false,
      filter: { assignedToViewer: true, deferred: false, priority: { from: 51 } },
    })
  })

  it('should say that a name is taken and keep it to be changed', async () => {
    await shown([], { SaveTaskFilter: () => apiError('VALIDATION_FAILED', 'taken') })
    await click(byText('button', 'Save this filter …'))
    await type(field('Name'), 'Leases')
    await submit()
    await flushPromises()

    expect(document.querySelector('.v-overlay [role=alert]')?.textContent).toContain('of this name already')
    expect(field('Name').value).toBe('Leases')
  })

  it('should be changed and deleted by their owner only', async () => {
    const { wrapper } = await shown([saved({ owner: 'lead', group: 'permits' })])
    expect(wrapper.text()).toContain('Leases, by lead')
    await click(byText('button', 'What to do with the filter “Leases”'))

    const entries = [...document.querySelectorAll('.v-list-item-title')].map(({ textContent }) => textContent)
    expect(entries).toEqual(['Begin with it'])
  })
})
