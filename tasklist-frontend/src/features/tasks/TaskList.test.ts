import { afterEach, describe, expect, it } from 'vitest'
import { shallowRef } from 'vue'
import type { Api } from '@/shared/api/client'
import { fakeApi } from '@/test/fakeApi'
import { taskRow } from '@/test/fixtures'
import { byText, clear, click, render } from '@/test/render'
import TaskList from './TaskList.vue'
import { useSelection } from './bulk/useSelection'

const rows = [
  { task: taskRow({ id: 'a' }), highlights: [{ field: 'content', fragments: ['<b>M-\uE000AB\uE001 1'] }] },
  { task: taskRow({ id: 'b', name: 'Approve' }), highlights: [] },
]

async function shown(props: object = {}, api?: Api) {
  const selection = useSelection(shallowRef(rows))
  const asked = {
    rows,
    waiting: 0,
    total: { value: 2, exact: true },
    hasMore: false,
    loading: false,
    narrowed: false,
    sort: 'newest',
    searching: false,
    me: 'clerk',
    linkTo: () => '/',
    selection,
    ...props,
  }
  const list = await render(TaskList, asked, api)
  return { list, selection }
}

describe('the list of tasks', () => {
  afterEach(clear)

  it('should say how many there are, and when it is a lower bound', async () => {
    expect((await shown()).list.find('.status').text()).toContain('2 tasks')
    const bounded = await shown({ total: { value: 10_000, exact: false } })
    expect(bounded.list.find('.status').text()).toContain('at least 10,000 tasks')
  })

  it('should say that only similar words were found', async () => {
    const { list } = await shown({ similarTo: 'leese' })

    expect(list.find('.similar').text()).toBe('Nothing has “leese”. These have similar words.')
  })

  it('should say how old it is when a part of the platform is silent, and else not', async () => {
    expect((await shown({ asOf: { time: '2026-11-21T10:32:00', stale: false } })).list.text()).not.toContain(
      'As of',
    )
    const stale = await shown({ asOf: { time: '2026-11-21T10:32:00', stale: true } })
    expect(stale.list.find('.stale').text()).toContain('As of 10:32')
  })

  it('should mark matches and leave markup as text', async () => {
    const { list } = await shown()

    expect(list.find('mark').text()).toBe('AB')
    expect(list.find('.match').text()).toContain('<b>M-')
    expect(list.find('.match').text()).toContain('Data:')
  })

  it('should say names in the reader’s language, and what the search found in the process’s own', async () => {
    const { api } = fakeApi({
      ServiceTexts: () => ({
        serviceTexts: [{ serviceKey: 'permit', texts: { 'Check application': 'Antrag prüfen' } }],
      }),
    })
    const found = [
      {
        task: taskRow({ serviceKey: 'permit' }),
        highlights: [{ field: 'name', fragments: ['\uE000Check\uE001 application'] }],
      },
    ]
    const { list } = await shown({ rows: found }, api)

    expect(list.find('.name').text()).toBe('Antrag prüfen')
    expect(list.find('.match mark').text()).toBe('Check')
  })

  it('should show boxes only while selecting', async () => {
    const { list, selection } = await shown()
    expect(list.findAll('input[type=checkbox]')).toHaveLength(0)
    await click(byText('button', 'Select'))
    const boxes = list.findAll('input[type=checkbox]')
    await boxes[1]?.setValue(true)

    expect(boxes).toHaveLength(2)
    expect(selection.selected.value.map(({ id }) => id)).toEqual(['b'])
  })
})
